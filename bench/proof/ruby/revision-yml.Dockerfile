# rule: general/time
# path: /srv/app/config/revision.yml
FROM base
WORKDIR /srv/app/config
RUN ruby -ryaml -e 'File.write("revision.yml", { "version" => "5.1.0", "channel" => "stable", "built_at" => Time.now.utc }.to_yaml)'
