# rule: general/order
# path: /app/config/templates.lst
FROM base
WORKDIR /app
RUN mkdir -p views config && for n in $(seq -w 1 80); do echo "<p>page $n: <%= @title %></p>" > views/page$n.html.erb; done
# The templates are checked four at a time; each worker appends its line when it is done.
RUN ls views/*.erb | xargs -P 4 -n 1 ruby -rerb -e 'src = ERB.new(File.read(ARGV[0])).src; RubyVM::InstructionSequence.compile(src); puts "#{File.basename(ARGV[0])} #{src.bytesize} ok"' >> config/templates.lst
