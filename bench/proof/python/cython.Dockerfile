# identical: Cython writes no time into what it generates
FROM base
ENV PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=/opt/lib
WORKDIR /src
RUN pip install --no-cache-dir --no-compile --no-index --find-links /opt/wheels --target /opt/lib cython setuptools && printf 'def add(a, b):\n    return a + b\n' > fast.pyx && printf 'from setuptools import setup\nfrom Cython.Build import cythonize\nsetup(ext_modules=cythonize("fast.pyx"))\n' > setup.py && python3 setup.py -q build_ext --inplace && rm -rf build
