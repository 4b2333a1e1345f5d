# rule: general/time
# also: general/random, git/repository
# path: /opt/tool/version.txt
FROM base
RUN mkdir /tmp/src && cd /tmp/src && git init -q -b main && cp /data/*.txt . \
 && echo 'version.txt export-subst' > .gitattributes && echo 'tool built from $Format:%h, %cI$' > version.txt \
 && git add . && git -c user.name=ci -c user.email=ci@example.org commit -q -m 'import' \
 && mkdir /opt/tool && git archive HEAD | tar -x -C /opt/tool && rm -rf /tmp/src
