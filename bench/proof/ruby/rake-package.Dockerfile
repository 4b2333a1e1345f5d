# rule: format/tar-times, general/time, format/compressed
# path: /srv/shop-1.2.0.tar.gz
FROM base
WORKDIR /src
COPY <<'F' Rakefile
require 'rake/packagetask'

Rake::PackageTask.new('shop', '1.2.0') do |package|
  package.need_tar_gz = true
  package.package_files.include('lib/**/*.rb')
end
F
RUN mkdir lib && echo 'module Shop; VERSION = "1.2.0"; end' > lib/shop.rb \
 && rake --quiet package && mv pkg/shop-1.2.0.tar.gz /srv/ && rm -rf pkg
