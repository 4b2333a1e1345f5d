# rule: general/order
# path: /app/config/seeds.yml
FROM base
WORKDIR /app/config
RUN ruby -ryaml -e 'words = %w[amber bronze coral denim ebony fawn garnet hazel indigo jade]; File.write("seeds.yml", { "palette" => words.shuffle }.to_yaml)'
