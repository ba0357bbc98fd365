# What every numpy program does around its core: run it with PATHS and SEED, take exact quantiles, print one JSON line.
import json
import resource
import sys
import time

import numpy as np
from numpy.random import SFC64, Generator

LEVELS = [0.05, 0.25, 0.5, 0.75, 0.95]


def main(core, columns, targets):
    """core(generator, paths, columns_of_the_block) fills the columns and returns the share that meets each target."""
    paths, seed, block = int(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    generator = Generator(SFC64(12345 + seed))
    warm(core, columns)
    start = moment()
    kept = np.empty((columns, paths))
    met = np.zeros(targets + 1)
    for first in range(0, paths, block or paths):
        part = kept[:, first : first + (block or paths)]
        met += core(generator, part.shape[1], part) * part.shape[1]
    # By column: for all at once numpy needs as much memory again, which costs more than the arithmetic.
    means, sds = kept.mean(1), np.array([column.std(ddof=1) for column in kept])
    middle = moment()
    quantiles = np.array([np.quantile(column, LEVELS) for column in kept])
    end = moment()
    print(json.dumps({
        'probabilities': (met / paths).tolist(),
        'means': means.tolist(),
        'sds': sds.tolist(),
        'quantiles': quantiles.ravel().tolist(),
        'core': between(start, middle),
        'quantilesTime': between(middle, end),
        'peakMB': resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
        'version': np.__version__,
    }))  # fmt: skip


def warm(core, columns, paths=16384):
    """Run the core once, and free an array of 31 MB: before that the allocator gives memory back after every block."""
    core(Generator(SFC64(0)), paths, np.empty((columns, paths)))
    np.empty(3_900_000)


def moment():
    return time.process_time(), time.perf_counter()


def between(start, end):
    return {'cpu': (end[0] - start[0]) * 1e3, 'wall': (end[1] - start[1]) * 1e3}


def triangular(u, low, mode, high):
    return np.where(
        u < (mode - low) / (high - low),
        low + np.sqrt(u * (high - low) * (mode - low)),
        high - np.sqrt((1 - u) * (high - low) * (high - mode)),
    )
