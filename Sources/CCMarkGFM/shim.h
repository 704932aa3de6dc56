#include <cmark-gfm.h>
#include <cmark-gfm-core-extensions.h>
/* The fields of a node: reading them needs no copy of each piece of text. */
#include <cmark-gfm/node.h>
