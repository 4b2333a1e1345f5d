# rule: system/temporary-files
# path: /tmp/*
FROM base
RUN mktemp -d && echo x > "$(mktemp)"
