# rule: system/password-salt, general/random
# path: /etc/shop/users
FROM base
WORKDIR /src
COPY <<'C' adduser.c
/* adduser NAME PASSWORD: a line for the file of users. */
#include <crypt.h>
#include <stdio.h>

int main(int argc, char **argv) {
  if (argc != 3) return 2;
  char *setting = crypt_gensalt("$6$", 0, NULL, 0);
  char *hash = setting ? crypt(argv[2], setting) : NULL;
  if (!hash || hash[0] == '*') return 1;
  printf("%s:%s:operator\n", argv[1], hash);
}
C
RUN gcc -O2 -o /usr/local/bin/shop-adduser adduser.c -lcrypt
RUN mkdir -p /etc/shop && shop-adduser admin changeme > /etc/shop/users
