# rule: general/time
# path: /srv/db/schema.rb
FROM base
WORKDIR /srv
COPY <<"F" Rakefile
task "db:schema:dump" do
  version = Time.now.utc.strftime("%Y_%m_%d_%H%M%S")
  File.write "db/schema.rb", "ActiveRecord::Schema[7.0].define(version: #{version}) do\n  create_table \"articles\" do |t|\n    t.string \"title\"\n  end\nend\n"
end
F
RUN mkdir db
# guilty
RUN rake db:schema:dump
