#include "CCLD2.h"

#include <cstdio>

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

const char *cld2_language(const char *text, int length) {
    CLD2::CLDHints hints = {nullptr, "", CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE};
    CLD2::Language top[3];
    int percent[3];
    double score[3];
    int textBytes = 0;
    bool isReliable = false;
    CLD2::Language language = CLD2::ExtDetectLanguageSummary(
        text, length, true, &hints, CLD2::kCLDFlagBestEffort, top, percent, score, nullptr, &textBytes, &isReliable);
    return CLD2::LanguageCode(language);
}
