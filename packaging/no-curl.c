// In place of libcurl. The preview's web server could pass requests on to other servers; nothing of ours asks it to, and linked with this it cannot.
#include <stdlib.h>

#define NEVER(name) \
    void name(void) { abort(); }

NEVER(curl_easy_cleanup)
NEVER(curl_easy_getinfo)
NEVER(curl_easy_init)
NEVER(curl_easy_pause)
NEVER(curl_easy_setopt)
NEVER(curl_easy_strerror)
NEVER(curl_free)
NEVER(curl_global_init)
NEVER(curl_multi_add_handle)
NEVER(curl_multi_assign)
NEVER(curl_multi_cleanup)
NEVER(curl_multi_info_read)
NEVER(curl_multi_init)
NEVER(curl_multi_remove_handle)
NEVER(curl_multi_setopt)
NEVER(curl_multi_socket_action)
NEVER(curl_slist_append)
NEVER(curl_slist_free_all)
NEVER(curl_url)
NEVER(curl_url_get)
NEVER(curl_url_set)
NEVER(curl_version)
NEVER(curl_version_info)
