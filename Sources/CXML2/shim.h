// Without ICU's declarations, which differ from those in Foundation. They matter only inside encoding handlers, which nothing here touches.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
