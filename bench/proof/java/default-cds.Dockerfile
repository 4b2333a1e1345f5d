# rule: java/cds-archive
# also: system/temporary-files
FROM base
# guilty
RUN java -Xshare:dump -XX:SharedArchiveFile=/srv/classes.jsa
