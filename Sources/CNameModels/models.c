#include "CNameModels.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char sv[] = {
#embed "sv.model"
};
static const unsigned char fi[] = {
#embed "fi.model"
};
static const unsigned char da[] = {
#embed "da.model"
};
static const unsigned char en[] = {
#embed "en.model"
};

struct name_model name_model_sv(void) { return (struct name_model){sv, sizeof sv}; }
struct name_model name_model_fi(void) { return (struct name_model){fi, sizeof fi}; }
struct name_model name_model_da(void) { return (struct name_model){da, sizeof da}; }
struct name_model name_model_en(void) { return (struct name_model){en, sizeof en}; }
