# identical: compiled Ruby holds no time
FROM base
WORKDIR /srv/app
RUN echo 'puts "up"' > app.rb && ruby -e 'File.binwrite("app.yarb", RubyVM::InstructionSequence.compile_file("app.rb").to_binary)'
