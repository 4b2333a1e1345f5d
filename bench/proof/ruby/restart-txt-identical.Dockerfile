# identical: empty marks whose only news is the time of the file, which the recipe lowers
FROM base
WORKDIR /srv/app
RUN mkdir -p tmp/pids \
 && ruby -rfileutils -e 'FileUtils.touch(["tmp/restart.txt", "tmp/caching-dev.txt"], mtime: Time.now); File.write("tmp/pids/.keep", "")'
