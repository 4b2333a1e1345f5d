# rule: general/time
# path: /srv/app/state.dump
FROM base
WORKDIR /srv/app
# guilty
RUN ruby -e 'File.binwrite("state.dump", Marshal.dump({ "built" => Time.now.to_s, "version" => 1 }))'
