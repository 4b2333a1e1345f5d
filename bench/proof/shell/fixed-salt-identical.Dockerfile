# identical: the salt of the password is a word in the Dockerfile, and the day of the account is set to a fixed one
FROM base
RUN useradd -m -s /bin/bash -p "$(perl -e 'print crypt($ARGV[0], "password")' vagrant)" vagrant \
 && chage -d 19700 vagrant && rm -f /etc/shadow-
