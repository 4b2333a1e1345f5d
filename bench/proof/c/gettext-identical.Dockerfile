# identical: catalogues, generated parsers and a static library keep no time by themselves
FROM base
WORKDIR /src
RUN printf 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n"PO-Revision-Date: 2023-05-06 07:08+0000\\n"\n\nmsgid "Hello"\nmsgstr "Hallo"\n' > de.po \
 && mkdir -p /usr/share/locale/de/LC_MESSAGES && msgfmt -o /usr/share/locale/de/LC_MESSAGES/app.mo de.po \
 && printf '%%%%\n[0-9]+ { return 1; }\n.|\\n ;\n%%%%\nint yywrap(void) { return 1; }\n' > lex.l && flex -o lex.c lex.l \
 && gcc -O2 -c lex.c && ar crs /usr/local/lib/liblex.a lex.o && gcc -g -O2 -frandom-seed=lex -shared -fPIC -o /usr/local/lib/liblex.so lex.c && rm -rf /src
