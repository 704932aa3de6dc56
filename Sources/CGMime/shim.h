#include <gmime/gmime.h>

// What GMime offers as macros only, which Swift does not see.

static inline gboolean mime_is_multipart(GMimeObject *object) { return GMIME_IS_MULTIPART(object); }
static inline gboolean mime_is_part(GMimeObject *object) { return GMIME_IS_PART(object); }
static inline GMimeMultipart *mime_multipart(GMimeObject *object) { return GMIME_MULTIPART(object); }
static inline GMimePart *mime_part(GMimeObject *object) { return GMIME_PART(object); }
static inline GMimeObject *mime_message_object(GMimeMessage *message) { return GMIME_OBJECT(message); }
static inline GByteArray *mime_written_bytes(GMimeStream *stream) { return g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream)); }
