# rule: general/time
# path: /app/reports/brakeman.json
# also: general/number
FROM base
WORKDIR /app
COPY <<'F' app/controllers/users_controller.rb
class UsersController < ApplicationController
  def index
    @users = User.where("name LIKE '%#{params[:q]}%'")
  end

  def show
    @user = User.find(params[:id])
  end
end
F
COPY <<'F' bin/brakeman
#!/usr/bin/env ruby
require "json"
require "fileutils"
started = Time.now
warnings = Dir["app/**/*.rb"].sort.flat_map do |file|
  File.readlines(file).each_with_index.filter_map do |line, index|
    next unless line.include?("where(\"") && line.include?("params[")
    { warning_type: "SQL Injection", warning_code: 0, file: file, line: index + 1, confidence: "High" }
  end
end
ended = Time.now
FileUtils.mkdir_p("reports")
File.write("reports/brakeman.json", JSON.pretty_generate(
  scan_info: {
    app_path: Dir.pwd,
    security_warnings: warnings.size,
    start_time: started.to_s,
    end_time: ended.to_s,
    duration: ended - started,
    brakeman_version: "6.1.2",
  },
  warnings: warnings,
))
F
RUN ruby bin/brakeman
