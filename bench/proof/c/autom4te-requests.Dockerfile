# rule: general/order, c/autom4te-cache
# path: /usr/src/agent/autom4te.cache/requests
FROM base
WORKDIR /usr/src/agent
COPY <<"EOF" configure.ac
AC_INIT([agent], [1.4], [ops@example.com])
AC_PROG_CC
AC_CHECK_HEADERS([sys/epoll.h unistd.h])
AC_CHECK_FUNCS([strlcpy getrandom])
AC_CONFIG_FILES([Makefile])
AC_OUTPUT
EOF
COPY <<"EOF" Makefile.in
CC = @CC@
agent: agent.c
EOF
# guilty
RUN autoconf
