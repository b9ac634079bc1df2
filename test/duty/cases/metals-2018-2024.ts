/** Steel and aluminum from the first actions to the last day of the quotas. Columns: see ../cases.ts. */
export const metals2018to2024 = `
China, steel, the day before the first duty | China | 2018-03-22 | 7208.10.15 | | 0.00 | | |
China, steel, the first day | China | 2018-03-23 | 7208.10.15 | | 25000.00 | steel:additional | | condition:granted-product-exclusion
China, steel, by product | China | 2018-03-23 | steel | | 25000.00 | steel:additional | |
China, steel, with a granted product exclusion | China | 2018-06-01 | steel | condition:granted-product-exclusion | 0.00 | steel:exempt | |
China, aluminum, the first day | China | 2018-03-23 | 7601.10.30 | | 10000.00 | aluminum:additional | |
Germany, steel, exempt while talks went on | Germany | 2018-05-31 | 7208.10.15 | | 0.00 | steel:exempt | |
Germany, steel, the exemption over | Germany | 2018-06-01 | 7208.10.15 | | 25000.00 | steel:additional | |
United Kingdom, steel, with the EU members | United Kingdom | 2018-05-31 | steel | | 0.00 | steel:exempt | |
United Kingdom, steel, the last day in the EU | United Kingdom | 2020-01-31 | steel | | 25000.00 | steel:additional | |
United Kingdom, steel, the first day outside the EU | United Kingdom | 2020-02-01 | steel | | 25000.00 | steel:additional | |
United Kingdom, steel, not in the quota of the EU | United Kingdom | 2022-01-01 | steel | | 25000.00 | steel:additional | |
Turkey, steel, the doubled duty | Turkey | 2018-08-13 | 7208.10.15 | | 50000.00 | steel:additional | |
Turkey, steel, the day before it | Turkey | 2018-08-12 | 7208.10.15 | | 25000.00 | steel:additional | |
Turkey, steel, back to the general rate | Turkey | 2019-05-21 | 7208.10.15 | | 25000.00 | steel:additional | |
Turkey, steel, the last day of the doubled duty | Turkey | 2019-05-20 | 7208.10.15 | | 50000.00 | steel:additional | |
Canada, steel, the last day of the first duty | Canada | 2019-05-19 | steel | | 25000.00 | steel:additional | |
Canada, steel, exempt again | Canada | 2019-05-20 | steel | | 0.00 | steel:exempt | |
Australia, steel | Australia | 2019-01-01 | steel | | 0.00 | steel:exempt | |
Korea, steel, an absolute quota whose state is not given | South Korea | 2018-05-01 | steel | | null | ? | | quota
Korea, steel, within the absolute quota | South Korea | 2018-05-01 | steel | quota:in | 0.00 | steel:absolute-quota | |
Korea, steel, above the absolute quota nothing enters | South Korea | 2019-05-01 | steel | quota:over | null | ? | | condition:granted-product-exclusion
Korea, steel, an exclusion lets goods in after the quota has filled | South Korea | 2019-05-01 | steel | quota:over condition:granted-product-exclusion | 0.00 | steel:exempt | |
Korea, steel, the day before the quota | South Korea | 2018-04-30 | steel | | 0.00 | steel:exempt | |
Brazil, steel, within the absolute quota | Brazil | 2018-06-01 | 7207.12.00 | quota:in | 0.00 | steel:absolute-quota | |
Brazil, aluminum, no quota was made | Brazil | 2018-06-01 | 7601.10.30 | | 10000.00 | aluminum:additional | |
Argentina, aluminum, absolute quota | Argentina | 2018-06-01 | aluminum | quota:in | 0.00 | aluminum:absolute-quota | |
Argentina, aluminum, state of the quota not given | Argentina | 2018-06-01 | aluminum | | null | ? | | quota
Argentina, steel, the day before the quota | Argentina | 2018-05-31 | steel | | 0.00 | steel:exempt | |
China, angles of 7216.50 within the range | China | 2019-01-01 | 7216.50.00 | | 25000.00 | steel:additional | |
China, cold-formed angles of 7216.61 outside it | China | 2019-01-01 | 7216.61.00 | | 0.00 | | |
China, heading 7216 is covered only in part | China | 2019-01-01 | 7216 | | null | ? | | code
China, heading 7206 is covered whole | China | 2019-01-01 | 7206 | | 25000.00 | steel:additional | |
Australia, heading 7216 in part, and exempt either way | Australia | 2019-01-01 | 7216 | | 0.00 | ? | |
China, rails of 7302.10 | China | 2019-01-01 | 7302.10 | | 25000.00 | steel:additional | |
China, sleepers of 7302.20 not listed | China | 2019-01-01 | 7302.20 | | 0.00 | | |
China, castings of 7616.99.51.60 | China | 2019-01-01 | 7616.99.51.60 | | 10000.00 | aluminum:additional | |
China, other articles of 7616.99.51 | China | 2019-01-01 | 7616.99.51.90 | | 0.00 | | |
China, 7616.99.51 without its last digits | China | 2019-01-01 | 7616.99.51 | | null | ? | | code
United States, steel of its own | United States | 2019-01-01 | steel | | 0.00 | | |
Puerto Rico, steel | Puerto Rico | 2025-07-01 | steel | | 0.00 | | |
China, steel nails, the day before the derivatives | China | 2020-02-07 | 7317.00.30 | | 0.00 | | |
China, steel nails, the first day of the derivatives | China | 2020-02-08 | 7317.00.30 | | 25000.00 | steel-derivatives:additional | |
China, heading 7317 covered only in part | China | 2020-02-08 | 7317 | | null | ? | | code
China, 7317.00.55 with some lines listed | China | 2020-02-08 | 7317.00.55 | | null | ? | | code
China, nails of a line not listed | China | 2020-02-08 | 7317.00.55.20 | | 0.00 | | |
Korea, steel nails exempt without a quota | South Korea | 2020-02-08 | 7317.00.30 | | 0.00 | steel-derivatives:exempt | |
Brazil, aluminum cable pays, Brazil is exempt for steel derivatives only | Brazil | 2020-02-08 | 7614.10.50 | | 10000.00 | aluminum-derivatives:additional | |
China, bumper stampings: the metal decides | China | 2020-02-08 | 8708.10.30 | | null | ? | | product:steel-derivatives product:aluminum-derivatives
China, bumper stampings of steel | China | 2020-02-08 | 8708.10.30 | steel:100 | 25000.00 | steel-derivatives:additional | |
China, bumper stampings of aluminum | China | 2020-02-08 | 8708.10.30 | aluminum:100 | 10000.00 | aluminum-derivatives:additional | |
China, the line of steel bumper stampings | China | 2020-02-08 | 8708.10.30.20 | | 25000.00 | steel-derivatives:additional | |
Korea, the line of aluminum bumper stampings | South Korea | 2020-02-08 | 8708.10.30.30 | | 10000.00 | aluminum-derivatives:additional | |
China, bumpers that are no stampings | China | 2020-02-08 | 8708.10.30.50 | | 0.00 | | |
Australia, bumper stampings exempt of either metal | Australia | 2020-02-08 | 8708.10.30 | | 0.00 | ? | |
Korea, bumper stampings: steel exempt, aluminum pays | South Korea | 2020-02-08 | 8708.10.30 | | null | ? | |
Japan, bumper stampings of aluminum still pay | Japan | 2022-04-01 | 8708.29.21 | aluminum:100 | 10000.00 | aluminum-derivatives:additional | |
Japan, bumper stampings of steel are free | Japan | 2022-04-01 | 8708.29.21 | steel:100 | 0.00 | steel-derivatives:exempt | |
Canada, unwrought aluminum, the day before | Canada | 2020-08-15 | 7601.10.30 | | 0.00 | aluminum:exempt | |
Canada, unwrought non-alloyed aluminum, the duty of 2020 | Canada | 2020-08-16 | 7601.10.30 | | 10000.00 | aluminum:additional | |
Canada, aluminum sheet stays free | Canada | 2020-08-16 | 7606.12.30 | | 0.00 | aluminum:exempt | |
Canada, aluminum by product: part pays, part does not | Canada | 2020-08-20 | aluminum | | null | ? | | code
Canada, heading 7601: part pays, part does not | Canada | 2020-08-20 | 7601 | | null | ? | | code
Canada, unwrought aluminum, the duty over | Canada | 2020-09-01 | 7601.10.30 | | 0.00 | aluminum:exempt | |
France, steel, the last day of the duty | France | 2021-12-31 | steel | | 25000.00 | steel:additional | |
France, steel, quota state not given | France | 2022-01-01 | steel | | null | ? | | quota
France, steel, within the quota | France | 2022-01-01 | steel | quota:in | 0.00 | steel:tariff-rate-quota | | condition:not-melted-poured-eu
France, steel, above the quota | France | 2022-01-01 | steel | quota:over | 25000.00 | steel:tariff-rate-quota | |
France, steel poured elsewhere | France | 2022-01-01 | steel | condition:not-melted-poured-eu | 25000.00 | steel:additional | | !quota
France, steel made of Ukrainian steel | France | 2023-06-01 | steel | condition:eu-goods-of-ua-steel | 0.00 | steel:exempt | | !quota
France, aluminum above the quota | France | 2022-01-01 | 7606.12.30 | quota:over | 10000.00 | aluminum:tariff-rate-quota | |
France, aluminum without the certificate of analysis | France | 2022-01-01 | aluminum | condition:no-certificate-of-analysis | 10000.00 | aluminum:additional | |
Croatia, steel nails exempt | Croatia | 2022-01-01 | 7317.00.30 | | 0.00 | steel-derivatives:exempt | |
Japan, steel, the day before its quota | Japan | 2022-03-31 | steel | | 25000.00 | steel:additional | |
Japan, steel, within its quota | Japan | 2022-04-01 | steel | quota:in | 0.00 | steel:tariff-rate-quota | | condition:not-melted-poured-jp
Japan, steel, above its quota | Japan | 2022-04-01 | steel | quota:over | 25000.00 | steel:tariff-rate-quota | |
Japan, steel, quota state not given | Japan | 2022-04-01 | 7210.49.00 | | null | ? | | quota
Japan, steel poured elsewhere, in words | Japan | 2022-04-01 | steel | condition:"not melted and poured in Japan" | 25000.00 | steel:additional | | !quota
Japan, aluminum has no quota | Japan | 2022-04-01 | aluminum | | 10000.00 | aluminum:additional | | !quota
Japan, steel nails exempt | Japan | 2022-04-01 | 7317.00.30 | | 0.00 | steel-derivatives:exempt | |
United Kingdom, steel, the day before its quota | United Kingdom | 2022-05-31 | steel | | 25000.00 | steel:additional | |
United Kingdom, steel, within its quota | United Kingdom | 2022-06-01 | steel | quota:in | 0.00 | steel:tariff-rate-quota | |
United Kingdom, aluminum, above its quota | United Kingdom | 2022-06-01 | aluminum | quota:over | 10000.00 | aluminum:tariff-rate-quota | |
Ukraine, steel, suspended | Ukraine | 2022-06-01 | steel | | 0.00 | steel:exempt | |
Ukraine, steel without the certificate | Ukraine | 2023-06-01 | steel | condition:no-certificate-ukraine | 25000.00 | steel:additional | |
Russia, aluminum, the day before | Russia | 2023-03-09 | aluminum | | 10000.00 | aluminum:additional | |
Russia, aluminum, 200 % | Russia | 2023-03-10 | 7601.10.30 | | 200000.00 | aluminum:additional | |
Russia, aluminum cable, 200 % | Russia | 2023-03-10 | 7614.10.50 | | 200000.00 | aluminum-derivatives:additional | |
India, aluminum of Russian metal, the day before the rule | India | 2023-04-09 | aluminum | | 10000.00 | aluminum:additional | | !condition:russian-metal
India, aluminum of Russian metal | India | 2023-04-10 | aluminum | condition:russian-metal | 200000.00 | aluminum:additional | |
Canada, aluminum of Russian metal, though Canada is exempt | Canada | 2023-04-10 | aluminum | condition:russian-metal | 200000.00 | aluminum:additional | |
Canada, aluminum, asked about Russian metal | Canada | 2023-04-10 | aluminum | | 0.00 | aluminum:exempt | | condition:russian-metal
Mexico, steel, the day before the melt rule | Mexico | 2024-07-09 | steel | | 0.00 | steel:exempt | | !condition:not-melted-poured-north-america
Mexico, steel, North American melt | Mexico | 2024-07-10 | steel | | 0.00 | steel:exempt | | condition:not-melted-poured-north-america
Mexico, steel melted elsewhere | Mexico | 2024-07-10 | 7208.10.15 | condition:not-melted-poured-north-america | 25000.00 | steel:additional | |
Mexico, steel nails melted elsewhere | Mexico | 2024-07-10 | 7317.00.30 | condition:not-melted-poured-north-america | 25000.00 | steel-derivatives:additional | |
Mexico, aluminum smelted in China | Mexico | 2024-07-10 | aluminum | condition:smelted-cast-cn-ru-by-ir | 10000.00 | aluminum:additional | |
Mexico, aluminum of Russian metal | Mexico | 2024-07-10 | aluminum | condition:russian-metal | 200000.00 | aluminum:additional | |
France, steel, the last day within the quota | France | 2025-03-11 | steel | quota:in | 0.00 | steel:tariff-rate-quota | |
`;
