# identical: both builds see the same processors and kernel, and a container of the builder always has the same host name
FROM base
WORKDIR /app
COPY <<'F' bin/configure
require "etc"
require "fileutils"
require "socket"

FileUtils.mkdir_p("config")
File.write("config/puma.rb", <<~PUMA)
  # Made on #{Socket.gethostname}, #{Etc.uname[:sysname]} #{Etc.uname[:release]}, ruby #{RUBY_VERSION}p#{RUBY_PATCHLEVEL}
  workers #{Etc.nprocessors}
  threads 1, #{Etc.nprocessors * 4}
  tag "#{File.basename(Dir.pwd)}"
PUMA
F
RUN ruby bin/configure
