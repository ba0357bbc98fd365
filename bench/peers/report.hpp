// What every C++ program does around its core: run it with PATHS and SEED, take exact quantiles, print one JSON line.
#pragma once
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <sys/resource.h>
#include <time.h>
#include <vector>
#include "random.hpp"

struct Moment { double cpu, wall; };

static Moment now() {
  timespec cpu, wall;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &cpu);
  clock_gettime(CLOCK_MONOTONIC, &wall);
  return {cpu.tv_sec * 1e3 + cpu.tv_nsec * 1e-6, wall.tv_sec * 1e3 + wall.tv_nsec * 1e-6};
}

static const double levels[5] = {.05, .25, .5, .75, .95};

// Type 7 quantiles of one column, by selection in a copy.
static void quantiles(const double *column, size_t n, std::vector<double> &copy, double *out) {
  memcpy(copy.data(), column, n * sizeof(double));
  size_t from = 0;
  for (int j = 0; j < 5; j++) {
    double h = (n - 1) * levels[j];
    size_t k = (size_t)h;
    std::nth_element(copy.begin() + from, copy.begin() + k, copy.end());
    double a = copy[k], b = a;
    if (h > k) b = *std::min_element(copy.begin() + k + 1, copy.end());
    out[j] = a + (h - k) * (b - a);
    from = k + 1;
  }
}

static void list(const char *name, const std::vector<double> &values) {
  printf("\"%s\":[", name);
  for (size_t i = 0; i < values.size(); i++) printf(i ? ",%.12g" : "%.12g", values[i]);
  printf("],");
}

// core(generator, paths, columns, probabilities, means, sds) fills them all; columns are `count` times `paths` values.
template <class Core> static int report(int argc, char **argv, int count, int targets, Core core) {
  size_t n = argc > 1 ? atol(argv[1]) : 100000;
  u64 seed = argc > 2 ? atol(argv[2]) : 0;
  initZiggurat();
  Xoshiro g(12345 + seed);
  std::vector<double> p(targets + 1), means(count), sds(count), q(count * 5);
  Moment start = now();
  double *columns = (double *)malloc(count * n * sizeof(double));
  core(g, n, columns, p.data(), means.data(), sds.data());
  Moment middle = now();
  std::vector<double> copy(n);
  for (int c = 0; c < count; c++) quantiles(columns + c * n, n, copy, &q[c * 5]);
  Moment end = now();
  rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  printf("{");
  list("probabilities", p); list("means", means); list("sds", sds); list("quantiles", q);
  printf("\"core\":{\"cpu\":%.3f,\"wall\":%.3f},\"quantilesTime\":{\"cpu\":%.3f,\"wall\":%.3f},\"peakMB\":%.1f}\n",
         middle.cpu - start.cpu, middle.wall - start.wall, end.cpu - middle.cpu, end.wall - middle.wall,
         usage.ru_maxrss / 1024.0);
  free(columns);
  return 0;
}
