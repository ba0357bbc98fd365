// Workload V in scalar C++. g++ -O3 -march=native -o v v.cpp && ./v PATHS SEED
#include "report.hpp"

enum { K = 25, T = 15, normals = 23 + T * 15, uniforms = 19 + T * 3 };

static const double R1[5][5] = {
    {1, .4, .3, .25, 0}, {.4, 1, .2, 0, .2}, {.3, .2, 1, .2, 0}, {.25, 0, .2, 1, 0}, {0, .2, 0, 0, 1}};
static const double R2[4][4] = {{1, .1, .3, 0}, {.1, 1, .3, .2}, {.3, .3, 1, .4}, {0, .2, .4, 1}};
static double L1[5][5], L2[4][4];

template <int n> static inline void correlate(const double (&L)[n][n], const double *u, double *z) {
  for (int r = 0; r < n; r++) {
    double a = 0;
    for (int k = 0; k <= r; k++) a += L[r][k] * u[k];
    z[r] = a;
  }
}

// One path: its 15 rows of 25 indicators. Numbers of the year before end in 0.
static inline void path(const double *w, const double *u, double *out) {
  double a[5], b[4];
  correlate(L1, w, a);
  correlate(L2, w + 5, b);
  const double *z = w + 9;
  double tfpGrowth = .014 + .004 * a[0], rdDesired = .125 + .01 * a[1], digitalSpeed = .16 + .03 * a[2];
  double efficiency = .022 + .006 * a[3], patentElasticity = triangular(normalCdf(a[4]), .6, .9, 1.3);
  double priceDrift = .015 + .008 * b[0], learning = triangular(normalCdf(b[1]), .15, .25, .35);
  double buildRate = .07 + .015 * b[2], carbonDecline = .015 + .004 * b[3];
  double natural = -.001 + .0015 * z[0], migration = 1.2 + .5 * z[1], ageing = -.0025 + .0008 * z[2];
  double investmentDesired = .18 + .015 * z[3], patentDrift = .01 + .01 * z[4];
  double particulatePolicy = .025 + .008 * z[5], incomeDrift = .002 + .003 * z[6], parkDrift = .004 + .006 * z[7];
  double spillover = .08 * exp(.3 * z[8]), priceElasticity = .2 * exp(.3 * z[9]), costResponse = .05 * exp(.4 * z[10]);
  double digitalGain = .3 * exp(.4 * z[11]), gdpRevision = exp(.02 * z[12]), energyRevision = exp(.02 * z[13]);
  double participation = triangular(u[0], .7, .74, .78), depreciation = triangular(u[1], .05, .06, .075);
  double capitalShare = triangular(u[2], .32, .38, .45), obsolescence = triangular(u[3], .09, .12, .16);
  double digitalSaving = triangular(u[4], .1, .3, .6), yieldFactor = triangular(u[5], .9, 1, 1.1);
  double particulateElasticity = triangular(u[6], .3, .6, .9), incomeElasticity = triangular(u[7], .8, .95, 1.1);
  double parkElasticity = triangular(u[8], .9, 1.15, 1.4);
  double populationCeiling = 325 + 20 * u[9], workingFloor = .58 + .04 * u[10], investmentSpeed = .2 + .3 * u[11];
  double rdSpeed = .2 + .3 * u[12], rdFloor = .06 + .02 * u[13], digitalLimit = .6 + .15 * u[14];
  double buildCeiling = .15 + .1 * u[15], renewableLimit = .55 + .15 * u[16], carbonFloor = 1.3 + .3 * u[17];
  double particulateFloor = 12 + 4 * u[18];

  double population0 = 313, workingShare0 = .7, capital0 = 24000, knowledge0 = 8000, productivity0 = 1;
  double investmentRate0 = .17, rdIntensity0 = .105, patents0 = 6000, digitalShare0 = .35, energyPrice0 = 100;
  double energyIntensity0 = .12, renewableCapacity0 = 300, renewableCost0 = 80, carbonFactor0 = 2.1;
  double particulates0 = 30, income0 = 9.5, parkRevenue0 = 33000;
  double gdp0 = 12000 * gdpRevision * exp((1 - capitalShare) * log(population0 * workingShare0 * participation / 162));
  double investment0 = gdp0 * investmentRate0, rdSpending0 = gdp0 * rdIntensity0;
  double emissions0 = 1440 * (1 - .2) * carbonFactor0, macro = 0, price = 0, supply = 0, air = 0;
  w += 23;
  u += 19;
  for (int t = 0; t < T; t++, w += 15, u += 3, out += K) {
    macro = .5 * macro + .012 * w[10];
    price = .6 * price + .05 * w[11];
    supply = .4 * supply + .03 * w[12];
    air = .3 * air + .03 * w[13];
    double weather = exp(.01 * w[14]), sun = .97 + .06 * u[0], scrapping = .004 * u[1];
    double park = triangular(u[2], -.05, 0, .05);

    double population = std::min(populationCeiling, population0 * (1 + natural) + migration + .8 * w[0]);
    double workingShare = std::max(workingFloor, std::min(.75, workingShare0 + ageing + .0006 * w[1]));
    double labour = population * workingShare * participation;
    double capital = capital0 * (1 - depreciation - scrapping) + investment0;
    double knowledge = knowledge0 * (1 - obsolescence) + rdSpending0;
    double productivity = productivity0 * exp(tfpGrowth + spillover * log(knowledge / knowledge0) + macro);
    double gdp = 12000 * gdpRevision * productivity *
                 exp(capitalShare * log(capital / 24000) + (1 - capitalShare) * log(labour / 162));
    double investmentRate = std::max(
        .05, investmentRate0 + investmentSpeed * (investmentDesired - investmentRate0) + .006 * w[2]);
    double investment = gdp * investmentRate;
    double rdIntensity = std::max(rdFloor, rdIntensity0 + rdSpeed * (rdDesired - rdIntensity0) + .0015 * w[3]);
    double rdSpending = gdp * rdIntensity;
    double patents = patents0 * exp(patentDrift + patentElasticity * log(rdSpending / rdSpending0) + .04 * w[4]);
    double digitalShare = std::max(
        .1, digitalShare0 + digitalSpeed * digitalShare0 * (1 - digitalShare0 / digitalLimit) + .004 * w[5]);
    double energyPrice = energyPrice0 * exp(priceDrift + price);
    double energyIntensity =
        energyIntensity0 * exp(-efficiency - digitalSaving * (digitalShare - digitalShare0) + .008 * w[6]);
    double energyDemand =
        gdp * energyIntensity * energyRevision * exp(-priceElasticity * log(energyPrice / 100)) * weather;
    double growth = buildRate + costResponse * log(energyPrice0 / renewableCost0) + .02 * w[7];
    double renewableCapacity = renewableCapacity0 * (1 + std::min(buildCeiling, std::max(0., growth)));
    double renewableCost = 80 * exp(-learning * log(renewableCapacity0 / 300) + supply);
    double renewableShare = std::min(renewableLimit, renewableCapacity * yieldFactor * sun / energyDemand);
    double carbonFactor = std::max(carbonFloor, carbonFactor0 * (1 - carbonDecline + .004 * w[9]));
    double emissions = energyDemand * (1 - renewableShare) * carbonFactor;
    double particulates = std::max(
        particulateFloor,
        particulates0 * exp(particulateElasticity * log(emissions / emissions0) - particulatePolicy + air));
    double income = income0 * exp(incomeDrift + incomeElasticity * log(gdp * population0 / (population * gdp0)) +
                                  .012 * w[8]);
    double parkRevenue = parkRevenue0 * exp(parkDrift + parkElasticity * log(gdp / gdp0) +
                                            digitalGain * (digitalShare - digitalShare0) + park);
    const double row[K] = {population,     workingShare, labour,       capital,           knowledge,
                           productivity,   gdp,          investmentRate, investment,      rdIntensity,
                           rdSpending,     patents,      digitalShare, energyPrice,       energyIntensity,
                           energyDemand,   renewableCapacity, renewableCost, renewableShare, carbonFactor,
                           emissions,      emissions / gdp, particulates, income,         parkRevenue};
    memcpy(out, row, sizeof row);
    population0 = population; workingShare0 = workingShare; capital0 = capital; knowledge0 = knowledge;
    productivity0 = productivity; gdp0 = gdp; investmentRate0 = investmentRate; investment0 = investment;
    rdIntensity0 = rdIntensity; rdSpending0 = rdSpending; patents0 = patents; digitalShare0 = digitalShare;
    energyPrice0 = energyPrice; energyIntensity0 = energyIntensity; renewableCapacity0 = renewableCapacity;
    renewableCost0 = renewableCost; carbonFactor0 = carbonFactor; emissions0 = emissions;
    particulates0 = particulates; income0 = income; parkRevenue0 = parkRevenue;
  }
}

static void core(Xoshiro &g, size_t N, double *X, double *p, double *means, double *sds) {
  enum { block = 64 };
  static double w[block * normals], u[block * uniforms], row[K * T], shift[K * T], s[K * T], ss[K * T];
  long met[9] = {0};
  for (size_t i = 0; i < N; i++) {
    size_t j = i % block;
    if (j == 0) { fillNormals(g, w, block * normals); fillUniforms(g, u, block * uniforms); }
    path(w + j * normals, u + j * uniforms, row);
    if (i == 0) memcpy(shift, row, sizeof row);
    for (int c = 0; c < K * T; c++) {
      X[(size_t)c * N + i] = row[c];
      double d = row[c] - shift[c];
      s[c] += d;
      ss[c] += d * d;
    }
    const double *y30 = row + 4 * K, *y35 = row + 9 * K, *y40 = row + 14 * K;
    const int is[8] = {y35[6] >= 15500, y35[23] >= 12, y40[0] <= 327, y30[9] >= .115,
                       y40[11] >= 10000, y35[18] >= .45, y40[20] <= 1000, y40[22] <= 15};
    int all = 1;
    for (int k = 0; k < 8; k++) { met[k] += is[k]; all &= is[k]; }
    met[8] += all;
  }
  for (int k = 0; k < 9; k++) p[k] = met[k] / (double)N;
  for (int c = 0; c < K * T; c++) {
    double m = s[c] / N;
    means[c] = shift[c] + m;
    sds[c] = sqrt((ss[c] - N * m * m) / (N - 1));
  }
}

int main(int argc, char **argv) {
  cholesky(R1, L1);
  cholesky(R2, L2);
  return report(argc, argv, K * T, 8, core);
}
