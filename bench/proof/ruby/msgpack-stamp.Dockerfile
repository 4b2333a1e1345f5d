# rule: general/time
# by hand: Time.now => Time.at(1577836800)
# path: /srv/app/release.msgpack
FROM base
WORKDIR /srv/app
COPY <<'F' release.rb
require "msgpack"

factory = MessagePack::Factory.new
factory.register_type(-1, Time, packer: MessagePack::Time::Packer, unpacker: MessagePack::Time::Unpacker)
File.binwrite("/srv/app/release.msgpack", factory.dump({ "version" => "1.4.0", "built_at" => Time.now, "features" => %w[search basket] }))
F
RUN ruby release.rb
