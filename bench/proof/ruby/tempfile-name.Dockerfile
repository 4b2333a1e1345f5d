# rule: general/temporary-path, general/random
# path: /etc/app/paths.conf
FROM base
RUN mkdir -p /etc/app && ruby -rtempfile -rtmpdir -e 'dir = Dir.mktmpdir("build"); File.write("/etc/app/paths.conf", "scratch=#{dir}\nmode=fast\n"); Dir.rmdir(dir)'
