# rule: general/order
# path: /srv/site/pages.txt
# by hand: done.join => done.sort.join
FROM base
RUN <<'F'
#!/usr/bin/ruby
require 'fileutils'

lock = Mutex.new
done = []
%w[index about prices contact news imprint privacy jobs press].map do |page|
  Thread.new do
    sleep rand * 0.4
    lock.synchronize { done << page }
  end
end.each(&:join)
FileUtils.mkdir_p '/srv/site'
File.write '/srv/site/pages.txt', done.join("\n") + "\n"
F
