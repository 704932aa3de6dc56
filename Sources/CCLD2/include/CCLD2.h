// CLD2 tells in which language a text is written. This is its C interface as far as it is used here.
#pragma once

#ifdef __cplusplus
extern "C" {
#endif

/// The BCP 47 tag of the language of `length` bytes of well-formed UTF-8, "un" where CLD2 cannot tell. Points to a constant.
const char *cld2_language(const char *text, int length);

#ifdef __cplusplus
}
#endif
