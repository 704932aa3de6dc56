// The trained models of the Names room, built into the program: nothing has to be found at run time.
#pragma once

#include <stddef.h>

struct name_model {
    const unsigned char *bytes;
    size_t count;
};

struct name_model name_model_sv(void);
struct name_model name_model_fi(void);
struct name_model name_model_da(void);
struct name_model name_model_en(void);
