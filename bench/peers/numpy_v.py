# Workload V in numpy, vectorised over the paths of a block (0: all at once). python3 numpy_v.py PATHS SEED BLOCK
import numpy as np
from numpy_report import main, triangular
from scipy.special import ndtr

R1 = np.array([
    [1, 0.4, 0.3, 0.25, 0],
    [0.4, 1, 0.2, 0, 0.2],
    [0.3, 0.2, 1, 0.2, 0],
    [0.25, 0, 0.2, 1, 0],
    [0, 0.2, 0, 0, 1],
])  # fmt: skip
R2 = np.array([[1, 0.1, 0.3, 0], [0.1, 1, 0.3, 0.2], [0.3, 0.3, 1, 0.4], [0, 0.2, 0.4, 1]])
L1, L2 = np.linalg.cholesky(R1), np.linalg.cholesky(R2)
YEARS = 15


def core(g, n, X):
    a, b = L1 @ g.standard_normal((5, n)), L2 @ g.standard_normal((4, n))
    z, u = g.standard_normal((14, n)), g.random((19, n))
    tfpGrowth, rdDesired, digitalSpeed = 0.014 + 0.004 * a[0], 0.125 + 0.01 * a[1], 0.16 + 0.03 * a[2]
    efficiency, patentElasticity = 0.022 + 0.006 * a[3], triangular(ndtr(a[4]), 0.6, 0.9, 1.3)
    priceDrift, learning = 0.015 + 0.008 * b[0], triangular(ndtr(b[1]), 0.15, 0.25, 0.35)
    buildRate, carbonDecline = 0.07 + 0.015 * b[2], 0.015 + 0.004 * b[3]
    natural, migration, ageing = -0.001 + 0.0015 * z[0], 1.2 + 0.5 * z[1], -0.0025 + 0.0008 * z[2]
    investmentDesired, patentDrift = 0.18 + 0.015 * z[3], 0.01 + 0.01 * z[4]
    particulatePolicy, incomeDrift = 0.025 + 0.008 * z[5], 0.002 + 0.003 * z[6]
    parkDrift = 0.004 + 0.006 * z[7]
    spillover, priceElasticity = 0.08 * np.exp(0.3 * z[8]), 0.2 * np.exp(0.3 * z[9])
    costResponse, digitalGain = 0.05 * np.exp(0.4 * z[10]), 0.3 * np.exp(0.4 * z[11])
    gdpRevision, energyRevision = np.exp(0.02 * z[12]), np.exp(0.02 * z[13])
    participation, depreciation = triangular(u[0], 0.7, 0.74, 0.78), triangular(u[1], 0.05, 0.06, 0.075)
    capitalShare, obsolescence = triangular(u[2], 0.32, 0.38, 0.45), triangular(u[3], 0.09, 0.12, 0.16)
    digitalSaving, yieldFactor = triangular(u[4], 0.1, 0.3, 0.6), triangular(u[5], 0.9, 1, 1.1)
    particulateElasticity, incomeElasticity = triangular(u[6], 0.3, 0.6, 0.9), triangular(u[7], 0.8, 0.95, 1.1)
    parkElasticity = triangular(u[8], 0.9, 1.15, 1.4)
    populationCeiling, workingFloor, investmentSpeed = 325 + 20 * u[9], 0.58 + 0.04 * u[10], 0.2 + 0.3 * u[11]
    rdSpeed, rdFloor, digitalLimit = 0.2 + 0.3 * u[12], 0.06 + 0.02 * u[13], 0.6 + 0.15 * u[14]
    buildCeiling, renewableLimit, carbonFloor = 0.15 + 0.1 * u[15], 0.55 + 0.15 * u[16], 1.3 + 0.3 * u[17]
    particulateFloor = 12 + 4 * u[18]

    # Numbers of the year before end in 0.
    population0, workingShare0, capital0, knowledge0, productivity0 = 313, 0.7, 24000, 8000, 1
    investmentRate0, rdIntensity0, patents0, digitalShare0, energyPrice0 = 0.17, 0.105, 6000, 0.35, 100
    energyIntensity0, renewableCapacity0, renewableCost0, carbonFactor0 = 0.12, 300, np.full(n, 80.0), 2.1
    particulates0, income0, parkRevenue0 = 30, 9.5, 33000
    labour0 = population0 * workingShare0 * participation
    gdp0 = 12000 * gdpRevision * np.exp((1 - capitalShare) * np.log(labour0 / 162))
    investment0, rdSpending0, emissions0 = gdp0 * investmentRate0, gdp0 * rdIntensity0, 1440 * (1 - 0.2) * 2.1
    macro = price = supply = air = 0
    for t in range(YEARS):
        w, u = g.standard_normal((15, n)), g.random((3, n))
        macro = 0.5 * macro + 0.012 * w[10]
        price = 0.6 * price + 0.05 * w[11]
        supply = 0.4 * supply + 0.03 * w[12]
        air = 0.3 * air + 0.03 * w[13]
        weather, sun, scrapping = np.exp(0.01 * w[14]), 0.97 + 0.06 * u[0], 0.004 * u[1]
        park = triangular(u[2], -0.05, 0, 0.05)

        population = np.minimum(populationCeiling, population0 * (1 + natural) + migration + 0.8 * w[0])
        workingShare = np.maximum(workingFloor, np.minimum(0.75, workingShare0 + ageing + 0.0006 * w[1]))
        labour = population * workingShare * participation
        capital = capital0 * (1 - depreciation - scrapping) + investment0
        knowledge = knowledge0 * (1 - obsolescence) + rdSpending0
        productivity = productivity0 * np.exp(tfpGrowth + spillover * np.log(knowledge / knowledge0) + macro)
        gdp = (
            12000 * gdpRevision * productivity
            * np.exp(capitalShare * np.log(capital / 24000) + (1 - capitalShare) * np.log(labour / 162))
        )  # fmt: skip
        investmentRate = np.maximum(
            0.05, investmentRate0 + investmentSpeed * (investmentDesired - investmentRate0) + 0.006 * w[2]
        )
        investment = gdp * investmentRate
        rdIntensity = np.maximum(
            rdFloor, rdIntensity0 + rdSpeed * (rdDesired - rdIntensity0) + 0.0015 * w[3]
        )
        rdSpending = gdp * rdIntensity
        patents = patents0 * np.exp(
            patentDrift + patentElasticity * np.log(rdSpending / rdSpending0) + 0.04 * w[4]
        )
        digitalShare = np.maximum(
            0.1, digitalShare0 + digitalSpeed * digitalShare0 * (1 - digitalShare0 / digitalLimit) + 0.004 * w[5]
        )
        energyPrice = energyPrice0 * np.exp(priceDrift + price)
        energyIntensity = energyIntensity0 * np.exp(
            -efficiency - digitalSaving * (digitalShare - digitalShare0) + 0.008 * w[6]
        )
        energyDemand = (
            gdp * energyIntensity * energyRevision * np.exp(-priceElasticity * np.log(energyPrice / 100)) * weather
        )
        growth = buildRate + costResponse * np.log(energyPrice0 / renewableCost0) + 0.02 * w[7]
        renewableCapacity = renewableCapacity0 * (1 + np.minimum(buildCeiling, np.maximum(0, growth)))
        renewableCost = 80 * np.exp(-learning * np.log(renewableCapacity0 / 300) + supply)
        renewableShare = np.minimum(renewableLimit, renewableCapacity * yieldFactor * sun / energyDemand)
        carbonFactor = np.maximum(carbonFloor, carbonFactor0 * (1 - carbonDecline + 0.004 * w[9]))
        emissions = energyDemand * (1 - renewableShare) * carbonFactor
        particulates = np.maximum(
            particulateFloor,
            particulates0 * np.exp(particulateElasticity * np.log(emissions / emissions0) - particulatePolicy + air),
        )
        income = income0 * np.exp(
            incomeDrift + incomeElasticity * np.log(gdp * population0 / (population * gdp0)) + 0.012 * w[8]
        )
        parkRevenue = parkRevenue0 * np.exp(
            parkDrift + parkElasticity * np.log(gdp / gdp0) + digitalGain * (digitalShare - digitalShare0) + park
        )
        row = (
            population, workingShare, labour, capital, knowledge, productivity, gdp, investmentRate, investment,
            rdIntensity, rdSpending, patents, digitalShare, energyPrice, energyIntensity, energyDemand,
            renewableCapacity, renewableCost, renewableShare, carbonFactor, emissions, emissions / gdp,
            particulates, income, parkRevenue,
        )  # fmt: skip
        for k, column in enumerate(row):
            X[t * 25 + k] = column
        population0, workingShare0, capital0, knowledge0 = population, workingShare, capital, knowledge
        productivity0, gdp0, investmentRate0, investment0 = productivity, gdp, investmentRate, investment
        rdIntensity0, rdSpending0, patents0, digitalShare0 = rdIntensity, rdSpending, patents, digitalShare
        energyPrice0, energyIntensity0, renewableCapacity0 = energyPrice, energyIntensity, renewableCapacity
        renewableCost0, carbonFactor0, emissions0 = renewableCost, carbonFactor, emissions
        particulates0, income0, parkRevenue0 = particulates, income, parkRevenue

    def at(year, k):
        return X[(year - 2026) * 25 + k]

    met = (
        at(2035, 6) >= 15500, at(2035, 23) >= 12, at(2040, 0) <= 327, at(2030, 9) >= 0.115,
        at(2040, 11) >= 10000, at(2035, 18) >= 0.45, at(2040, 20) <= 1000, at(2040, 22) <= 15,
    )  # fmt: skip
    return np.array([each.mean() for each in (*met, np.logical_and.reduce(met))])


main(core, columns=25 * YEARS, targets=8)
