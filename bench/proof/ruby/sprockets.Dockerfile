# rule: ruby/sprockets
# path: /srv/app/public/assets/.sprockets-manifest-*.json
FROM base
WORKDIR /srv/app
# guilty
RUN mkdir -p public/assets && ruby -rsecurerandom -rjson -e 'File.write("public/assets/.sprockets-manifest-#{SecureRandom.hex(16)}.json", JSON.dump({ files: { "app-1.css" => { logical_path: "app.css", mtime: Time.now.strftime("%Y-%m-%dT%H:%M:%S+00:00"), size: 1 } } }))'
