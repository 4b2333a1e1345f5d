# rule: python/pyc-time
FROM base
WORKDIR /srv/app
RUN mkdir shop && printf 'PRICE = 3\n' > shop/__init__.py && printf 'from . import PRICE\n' > shop/cart.py
# guilty
RUN echo warm && touch shop/*.py && python3 -c 'import shop.cart'
