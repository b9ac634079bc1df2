/** Vehicles and parts, wood, chips, drugs, drones, polysilicon: 2025-04-03 to 2028. */
export const otherPrograms = `
China, cars, the day before | China | 2025-04-02 | 8703.23.01 | | 0.00 | | |
China, cars | China | 2025-04-03 | 8703.23.01 | | 25000.00 | automobiles:additional | | condition:vehicle-25-years
China, a car of 25 years | China | 2025-04-03 | 8703.23.01 | condition:vehicle-25-years | 0.00 | automobiles:exempt | |
Canada, cars without a USMCA claim | Canada | 2025-04-03 | 8703.23.01 | | 25000.00 | automobiles:additional | | usmca
Canada, cars in the USMCA, 40 % U.S. content | Canada | 2025-04-03 | 8703.23.01 | usmca:true us-content:40 | 15000.00 | automobiles:additional | |
Canada, cars in the USMCA, content not approved | Canada | 2025-04-03 | 8703.23.01 | usmca:true | 25000.00 | automobiles:additional | | us-content
Mexico, cars with U.S. content outside the USMCA | Mexico | 2025-04-03 | 8703.23.01 | us-content:40 | 25000.00 | automobiles:additional | |
Germany, U.S. content is of no use | Germany | 2025-07-31 | 8703.23.01 | us-content:40 | 25000.00 | automobiles:additional | | !us-content !usmca
Germany, cars, ceiling | Germany | 2025-08-01 | 8703.23.01 | mfn:2.5 | 12500.00 | automobiles:ceiling | |
Germany, cars, normal duty not given | Germany | 2025-08-01 | 8703.23.01 | | null | ? | | mfn
Germany, light trucks of 25 % add nothing | Germany | 2025-08-01 | 8704.21.01 | mfn:25 | 0.00 | automobiles:ceiling | |
Japan, cars, the day before the ceiling | Japan | 2025-09-15 | 8703.23.01 | mfn:2.5 | 25000.00 | automobiles:additional | |
Japan, cars, ceiling | Japan | 2025-09-16 | 8703.23.01 | mfn:2.5 | 12500.00 | automobiles:ceiling | |
Korea, cars, ceiling with the free KORUS rate | South Korea | 2025-11-01 | 8703.23.01 | mfn:0 | 15000.00 | automobiles:ceiling | |
Korea, cars, the day before | South Korea | 2025-10-31 | 8703.23.01 | mfn:0 | 25000.00 | automobiles:additional | |
United Kingdom, cars, the day before the quota | United Kingdom | 2025-06-29 | 8703.23.01 | | 25000.00 | automobiles:additional | |
United Kingdom, cars within the quota | United Kingdom | 2025-06-30 | 8703.23.01 | quota:in | 7500.00 | automobiles:tariff-rate-quota | |
United Kingdom, cars above the quota | United Kingdom | 2026-03-01 | 8703.23.01 | quota:over | 25000.00 | automobiles:tariff-rate-quota | |
United Kingdom, cars, state of the quota not given | United Kingdom | 2026-03-01 | 8703.23.01 | | null | ? | | quota
United Kingdom, cars by product | United Kingdom | 2026-03-01 | automobiles | quota:in | 7500.00 | automobiles:tariff-rate-quota | |
United Kingdom, light trucks outside the quota | United Kingdom | 2025-06-30 | 8704.21.01 | | 25000.00 | automobiles:additional | | !quota
China, heading 8703 in part | China | 2025-04-03 | 8703 | | null | ? | | code
China, brake parts, the day before | China | 2025-05-02 | 8708.30.50.20 | | 0.00 | | |
China, brake parts | China | 2025-05-03 | 8708.30.50.20 | | 25000.00 | auto-parts:additional | | condition:not-vehicle-part
China, brake parts of a tractor | China | 2025-05-03 | 8708.30.50.20 | condition:not-vehicle-part | 0.00 | ? | |
Mexico, brake parts in the USMCA | Mexico | 2025-05-03 | 8708.30.50.20 | usmca:true | 0.00 | auto-parts:exempt | |
Mexico, brake parts outside the USMCA | Mexico | 2025-05-03 | 8708.30.50.20 | usmca:false | 25000.00 | auto-parts:additional | |
United Kingdom, brake parts for UK cars | United Kingdom | 2025-06-30 | 8708.30.50.20 | mfn:2.5 | 7500.00 | auto-parts:ceiling | | condition:not-for-uk-cars
United Kingdom, brake parts not for UK cars | United Kingdom | 2025-06-30 | 8708.30.50.20 | condition:not-for-uk-cars | 25000.00 | auto-parts:additional | |
Taiwan, brake parts, the day before the ceiling | Taiwan | 2026-04-30 | 8708.30.50.20 | mfn:2.5 | 25000.00 | auto-parts:additional | |
Taiwan, brake parts, ceiling | Taiwan | 2026-05-01 | 8708.30.50.20 | mfn:2.5 | 12500.00 | auto-parts:ceiling | |
Taiwan, cars have no ceiling | Taiwan | 2026-05-01 | 8703.23.01 | mfn:2.5 | 25000.00 | automobiles:additional | |
Japan, brake parts on both lists are car parts first | Japan | 2025-11-01 | 8708.30.50.20 | mfn:2.5 | 12500.00 | auto-parts:ceiling | mhd-vehicle-parts | condition:not-vehicle-part
Japan, brake parts of trucks | Japan | 2025-11-01 | 8708.30.50.20 | mfn:2.5 condition:not-vehicle-part | 25000.00 | mhd-vehicle-parts:additional | |
Japan, trucks have no ceiling | Japan | 2025-11-01 | 8704.22.11 | | 25000.00 | mhd-vehicles:additional | | !mfn
Canada, trucks in the USMCA, 30 % U.S. content | Canada | 2026-02-02 | 8704.22.11 | usmca:true us-content:30 | 17500.00 | mhd-vehicles:additional | |
Mexico, buses have no relief | Mexico | 2025-11-01 | 8702.10.31 | usmca:true | 10000.00 | buses:additional | steel-derivatives | !us-content
Mexico, buses, the day before: metals | Mexico | 2025-10-31 | 8702.10.31 | steel:30 | 15000.00 | steel-derivatives:additional | |
Canada, lumber, the day before | Canada | 2025-10-13 | 4407.11.00 | | 0.00 | | |
Canada, lumber | Canada | 2025-10-14 | 4407.11.00 | usmca:true | 10000.00 | timber-lumber:additional | | !usmca
China, sofas | China | 2025-10-14 | 9401.61.40.11 | | 25000.00 | upholstered-furniture:additional | |
China, sofas, the rise put off | China | 2026-01-01 | 9401.61.40.11 | | 25000.00 | upholstered-furniture:additional | |
China, sofas after the end of the reciprocal tariff | China | 2026-06-08 | 9401.61.40.11 | | 25000.00 | ? | section-122-surcharge !reciprocal-tariff |
China, sofas before its end | China | 2026-02-23 | 9401.61.40.11 | | 25000.00 | ? | reciprocal-tariff |
China, sofas from 2027 | China | 2027-01-01 | 9401.61.40.11 | | 30000.00 | upholstered-furniture:additional | |
China, cabinets, the last day of 2026 | China | 2026-12-31 | 9403.40.90.60 | | 25000.00 | kitchen-cabinets-vanities:additional | |
China, cabinets from 2027 | China | 2027-01-01 | 9403.40.90.60 | | 50000.00 | kitchen-cabinets-vanities:additional | |
China, goods of the cabinets' number that are none | China | 2027-01-01 | 9403.60.80.93 | condition:not-cabinets | 0.00 | ? | |
United Kingdom, sofas on top of the normal duty | United Kingdom | 2025-10-14 | 9401.61.40.11 | | 10000.00 | upholstered-furniture:additional | | !mfn
Japan, sofas, ceiling | Japan | 2027-01-01 | 9401.61.40.11 | mfn:0 | 15000.00 | upholstered-furniture:ceiling | |
Korea, sofas, the day before | South Korea | 2025-11-13 | 9401.61.40.11 | mfn:0 | 25000.00 | upholstered-furniture:additional | |
Korea, sofas, ceiling | South Korea | 2025-11-14 | 9401.61.40.11 | mfn:0 | 15000.00 | upholstered-furniture:ceiling | |
China, 9401.61 in part | China | 2025-10-14 | 9401.61 | | null | ? | | code
Taiwan, servers, the day before: car parts | Taiwan | 2026-01-14 | 8471.50.01 | | 25000.00 | auto-parts:additional | |
Taiwan, servers: chips first | Taiwan | 2026-01-15 | 8471.50.01 | | 25000.00 | semiconductors:additional | auto-parts | condition:chips-outside-performance-bands
Taiwan, servers for a U.S. data centre | Taiwan | 2026-01-15 | 8471.50.01 | condition:chips-data-centre,not-vehicle-part | 0.00 | ? | |
China, computer parts: chips first, then aluminum | China | 2026-01-15 | 8473.30.20 | | 25000.00 | semiconductors:additional | aluminum-derivatives |
China, computer parts outside the bands pay on aluminum | China | 2026-01-15 | 8473.30.20 | condition:chips-outside-performance-bands aluminum:30 | 15000.00 | aluminum-derivatives:additional | |
India, drugs, the day before | India | 2026-07-30 | 3004.90.92.01 | | 0.00 | | |
India, drugs, named companies only | India | 2026-07-31 | 3004.90.92.01 | mfn:0 | 0.00 | pharmaceuticals:exempt | | condition:named-pharma-company
India, drugs of a named company | India | 2026-07-31 | 3004.90.92.01 | mfn:0 condition:named-pharma-company | 100000.00 | pharmaceuticals:ceiling | |
India, drugs of a named company with a plan | India | 2026-07-31 | 3004.90.92.01 | mfn:0 condition:named-pharma-company,pharma-onshoring-plan | 20000.00 | pharmaceuticals:ceiling | |
India, a plan of a company that is not named | India | 2026-07-31 | 3004.90.92.01 | mfn:0 condition:pharma-onshoring-plan | 0.00 | pharmaceuticals:exempt | |
Japan, drugs of a named company | Japan | 2026-07-31 | 3004.90.92.01 | mfn:0 condition:named-pharma-company | 15000.00 | pharmaceuticals:ceiling | |
India, drugs of everyone | India | 2026-09-29 | 3004.90.92.01 | mfn:0 | 100000.00 | pharmaceuticals:ceiling | |
India, drugs, the day before | India | 2026-09-28 | 3004.90.92.01 | mfn:0 | 0.00 | pharmaceuticals:exempt | |
India, drugs are no vehicle parts | India | 2026-09-29 | 3004.90.92.01 | mfn:0 | 100000.00 | ? | | condition:pharma-generic !condition:certified-vehicle-part
India, generics | India | 2026-09-29 | 3004.90.92.01 | condition:pharma-generic | 0.00 | ? | |
Switzerland, drugs | Switzerland | 2026-09-29 | 3004.90.92.01 | mfn:0 | 15000.00 | pharmaceuticals:ceiling | |
United Kingdom, drugs free | United Kingdom | 2026-09-29 | 3004.90.92.01 | | 0.00 | pharmaceuticals:exempt | | !mfn
India, drugs of a company with a plan | India | 2026-09-29 | 3004.90.92.01 | mfn:0 condition:pharma-onshoring-plan | 20000.00 | pharmaceuticals:ceiling | |
India, drugs of a company with plan and pricing | India | 2026-09-29 | 3004.90.92.01 | condition:pharma-onshoring-and-pricing | 0.00 | pharmaceuticals:exempt | |
China, heavy drones, the day before | China | 2026-09-02 | 8806.24.00 | | 0.00 | | |
China, heavy drones | China | 2026-09-03 | 8806.24.00 | | 100000.00 | uas-heavy-and-critical:additional | |
China, small drones: a thermal camera decides | China | 2026-09-03 | 8806.22.00 | | null | ? | |
China, small drones with a thermal camera | China | 2026-09-03 | 8806.22.00 | product:uas-heavy-and-critical | 100000.00 | uas-heavy-and-critical:additional | |
China, small drones without one | China | 2026-09-03 | 8806.22.00 | product:uas-light | 25000.00 | uas-light:additional | |
China, small drones by product | China | 2026-09-03 | uas-light | | 25000.00 | uas-light:additional | |
Japan, small drones, normal duty not given | Japan | 2026-09-03 | 8806.22.00 | | null | ? | | mfn !product
Japan, small drones of either kind | Japan | 2026-09-03 | 8806.22.00 | mfn:0 | 15000.00 | ? | |
Japan, heavy drones without the certificate | Japan | 2026-09-03 | 8806.24.00 | condition:uas-no-component-certificate | 100000.00 | uas-heavy-and-critical:additional | | !mfn
United Kingdom, heavy drones, 10 % on top | United Kingdom | 2026-09-03 | 8806.24.00 | | 10000.00 | uas-heavy-and-critical:additional | |
China, a panel on the drone and the car lists pays both | China | 2026-09-03 | 8537.10.91.70 | | 125000.00 | auto-parts:additional uas-heavy-and-critical:additional | | condition:not-for-drones condition:not-vehicle-part
China, drone parts not for drones | China | 2026-09-03 | 8807.30.00 | condition:not-for-drones | 0.00 | ? | |
China, a cleared maker, until 2027 | China | 2027-02-08 | 8806.24.00 | condition:uas-cleared-maker | 0.00 | uas-heavy-and-critical:exempt | |
China, drone components from 2027 | China | 2027-02-09 | uas-components | | 25000.00 | uas-components:additional | |
China, polysilicon, the day before | China | 2026-12-03 | 2804.61.00.00 | | 0.00 | | |
China, polysilicon, neither quantity nor document given | China | 2026-12-04 | 2804.61.00.00 | | null | ? | | quantity document !condition:certified-vehicle-part
China, polysilicon, quantity not given | China | 2026-12-04 | 2804.61.00.00 | document:true | null | ? | | quantity
China, polysilicon below the price, document filed | China | 2026-12-04 | 2804.61.00.00 | document:true quantity:10000 | 110000.00 | polysilicon:minimum-price | |
China, polysilicon without the document | China | 2026-12-04 | 2804.61.00.00 | document:false quantity:10000 | 210000.00 | polysilicon:minimum-price | |
China, polysilicon at the price | China | 2026-12-04 | 2804.61.00.00 | value:210000 document:true quantity:10000 | 0.00 | polysilicon:minimum-price | |
China, solar cells: 15 % and the gap | China | 2026-12-04 | 8541.42.00.10 | document:true quantity:1000000 | 135000.00 | ? | |
Japan, solar cells: ceiling and the gap | Japan | 2026-12-04 | 8541.42.00.10 | mfn:0 document:true quantity:1000000 | 135000.00 | ? | |
United Kingdom, solar modules: 10 % and the gap | United Kingdom | 2026-12-04 | 8541.43.00.10 | document:true quantity:1000000 | 290000.00 | ? | |
China, wafers without the document | China | 2026-12-04 | 3818.00.00.20 | document:false quantity:2000 | 215000.00 | ? | |
China, critical minerals: no duty | China | 2026-06-01 | critical-minerals | | 0.00 | | |
`;
