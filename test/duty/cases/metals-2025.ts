/** Steel, aluminum and copper from 2025-03-12 to 2026-04-05: all countries, content values, wider lists. */
export const metals2025 = `
France, steel, the quota over | France | 2025-03-12 | steel | | 25000.00 | steel:additional | | !quota
Korea, steel, no quota any more | South Korea | 2025-03-12 | 7208.10.15 | | 25000.00 | steel:additional | |
Australia, aluminum, no exemption any more | Australia | 2025-03-12 | 7601.10.30 | | 25000.00 | aluminum:additional | |
Russia, aluminum stays at 200 % | Russia | 2025-03-12 | 7601.10.30 | | 200000.00 | aluminum:additional | |
Russia, steel pays as others | Russia | 2025-03-12 | 7208.10.15 | | 25000.00 | steel:additional | |
China, an exclusion that still runs | China | 2025-03-12 | 7208.10.15 | condition:unexpired-product-exclusion | 0.00 | steel:exempt | |
China, steel screws on the full value | China | 2025-03-12 | 7318.15.20 | | 25000.00 | steel-derivatives:additional | |
China, steel screws not listed the day before | China | 2025-03-11 | 7318.15.20 | | 0.00 | | |
China, steel screws of U.S. steel | China | 2025-03-12 | 7318.15.20 | condition:us-melted-poured | 0.00 | steel-derivatives:exempt | |
China, metal furniture pays on each metal | China | 2025-03-12 | 9403.20.00 | steel:50 aluminum:20 | 17500.00 | steel-derivatives:additional aluminum-derivatives:additional | |
China, metal furniture, content not given | China | 2025-03-12 | 9403.20.00 | | null | ? | | steel aluminum
China, metal furniture, one content missing | China | 2025-03-12 | 9403.20.00 | steel:50 | null | ? | | aluminum !steel
China, furniture all of steel | China | 2025-03-12 | 9403.20.00 | steel:100 | 25000.00 | ? | | !aluminum
China, furniture of no aluminum | China | 2025-03-12 | 9403.20.00 | steel:50 aluminum:0 | 12500.00 | ? | |
China, excavator parts by steel content | China | 2025-03-12 | 8431.49.90 | steel:33.33 | 8332.50 | steel-derivatives:additional | |
China, excavator parts, content not given | China | 2025-03-12 | 8431.49.90 | | null | ? | | steel
China, steel derivatives by product: lists differ in basis | China | 2025-03-12 | steel-derivatives | | null | ? | |
China, beer in cans, the day before | China | 2025-04-03 | 2203.00.00 | | 0.00 | | |
China, beer in cans | China | 2025-04-04 | 2203.00.00 | aluminum:5 | 1250.00 | aluminum-derivatives:additional | |
China, aluminum doors on the full value | China | 2025-06-03 | 7610.10.00 | | 25000.00 | aluminum-derivatives:additional | |
China, aluminum doors on content | China | 2025-06-04 | 7610.10.00 | | null | ? | | aluminum
China, aluminum doors with content | China | 2025-06-04 | 7610.10.00 | aluminum:80 | 40000.00 | aluminum-derivatives:additional | |
China, hot-rolled steel, the day before the doubling | China | 2025-06-03 | 7208.10.15 | | 25000.00 | steel:additional | |
China, hot-rolled steel doubled | China | 2025-06-04 | 7208.10.15 | | 50000.00 | steel:additional | |
China, steel tubes before: full value | China | 2025-06-03 | 7306.30.10 | | 25000.00 | steel:additional | |
China, steel tubes: content | China | 2025-06-04 | 7306.30.10 | | null | ? | | steel
China, steel tubes with content | China | 2025-06-04 | 7306.30.10 | steel:90 | 45000.00 | steel:additional | |
China, steel by product: chapters 72 and 73 differ | China | 2025-06-04 | steel | | null | ? | |
China, steel by product, all of it steel | China | 2025-06-04 | steel | steel:100 | 50000.00 | steel:additional | |
United Kingdom, steel stays at 25 % | United Kingdom | 2025-06-04 | 7208.10.15 | | 25000.00 | steel:additional | |
United Kingdom, steel screws by content | United Kingdom | 2025-06-04 | 7318.15.20 | steel:100 | 25000.00 | steel-derivatives:additional | |
Mexico, steel in the USMCA pays in full | Mexico | 2025-06-04 | 7208.10.15 | usmca:true | 50000.00 | steel:additional | |
Canada, steel in the USMCA, first phase | Canada | 2025-04-15 | 7208.10.15 | usmca:true | 25000.00 | steel:additional | |
Canada, steel outside the USMCA: the fentanyl duty comes first | Canada | 2025-04-15 | 7208.10.15 | usmca:false | 0.00 | ? | steel |
Canada, steel, asked about the USMCA | Canada | 2025-04-15 | 7208.10.15 | | 25000.00 | steel:additional | | usmca
Mexico, steel outside the USMCA that still has an exclusion | Mexico | 2025-04-15 | 7208.10.15 | usmca:false condition:unexpired-product-exclusion | 0.00 | steel:exempt | |
China, the USMCA is of no concern | China | 2025-04-15 | 7208.10.15 | usmca:false | 25000.00 | steel:additional | |
Canada, brake parts outside the USMCA: cars come before the fentanyl duty | Canada | 2025-05-03 | 8708.10.30.20 | usmca:false | 25000.00 | auto-parts:additional | steel-derivatives canada-mexico-ieepa-duty |
Canada, furniture on two metals lists outside the USMCA | Canada | 2025-05-03 | 9403.20.00 | usmca:false | 0.00 | ? | steel-derivatives aluminum-derivatives |
Canada, steel outside the USMCA, the day the order changed | Canada | 2025-06-04 | 7208.10.15 | usmca:false | 50000.00 | steel:additional | |
Russia, listed aluminum goods on the full value | Russia | 2025-06-04 | 7610.10.00 | | 200000.00 | aluminum-derivatives:additional | |
Vietnam, unknown smelter | Vietnam | 2025-06-28 | 7601.10.30 | condition:unknown-smelt-or-cast | 200000.00 | aluminum:additional | |
China, a refrigerator, the day before | China | 2025-06-22 | 8418.10.00 | | 0.00 | | |
China, a refrigerator | China | 2025-06-23 | 8418.10.00 | steel:40 | 20000.00 | steel-derivatives:additional | |
China, a refrigerator, aluminum too | China | 2025-08-18 | 8418.10.00 | steel:40 aluminum:10 | 25000.00 | steel-derivatives:additional aluminum-derivatives:additional | |
China, a refrigerator, aluminum asked | China | 2025-08-18 | 8418.10.00 | steel:40 | null | ? | | aluminum
China, condensed milk in cans | China | 2025-08-18 | 0402.99.68 | steel:4 aluminum:0 | 2000.00 | ? | |
China, condensed milk the day before | China | 2025-08-17 | 0402.99.68 | | 0.00 | | |
Chile, copper tubes, the day before | Chile | 2025-07-31 | 7411.10.10 | | 0.00 | | |
Chile, copper tubes by content | Chile | 2025-08-01 | 7411.10.10 | copper:95 | 47500.00 | copper:additional | |
Chile, copper tubes, content not given | Chile | 2025-08-01 | 7411.10.10 | | null | ? | | copper
Chile, cathodes not covered | Chile | 2025-08-01 | 7403.11.00 | | 0.00 | | |
China, insulated conductors: copper and aluminum | China | 2025-08-18 | 8544.42.90 | copper:30 aluminum:10 | 20000.00 | aluminum-derivatives:additional copper-derivatives:additional | |
China, insulated conductors, copper alone | China | 2025-08-01 | 8544.42.90 | copper:30 | 15000.00 | copper-derivatives:additional | |
Japan, civil aircraft goods, the day before | Japan | 2025-09-15 | 7208.10.15 | | 50000.00 | steel:additional | | !condition:civil-aircraft
Japan, civil aircraft goods | Japan | 2025-09-16 | 7208.10.15 | condition:civil-aircraft | 0.00 | steel:exempt | |
China, body stampings at one rate of either metal | China | 2025-03-12 | 8708.29.21 | | 25000.00 | ? | |
China, bumpers: stampings on the full value, others by content | China | 2025-03-12 | 8708.10.30 | | null | ? | | aluminum
China, the line of steel bumper stampings | China | 2025-03-12 | 8708.10.30.20 | | 25000.00 | steel-derivatives:additional | |
China, the line of other bumpers by aluminum content | China | 2025-03-12 | 8708.10.30.50 | aluminum:40 | 10000.00 | aluminum-derivatives:additional | |
China, stampings of aluminum by product pay on the full value | China | 2025-03-12 | 8708.29.21 | product:aluminum-derivatives | 25000.00 | aluminum-derivatives:additional | |
China, stampings said to be steel pay once | China | 2025-03-12 | 8708.29.21 | steel:100 | 25000.00 | steel-derivatives:additional | |
China, stampings of U.S. aluminum, said to be such | China | 2025-03-12 | 8708.29.21 | product:aluminum-derivatives condition:us-smelted-cast | 0.00 | aluminum-derivatives:exempt | |
China, bumper stampings are car parts first | China | 2025-05-03 | 8708.10.30 | | 25000.00 | auto-parts:additional | steel-derivatives aluminum-derivatives |
China, stampings of tractors are no car parts | China | 2025-06-04 | 8708.10.30.20 | condition:not-vehicle-part | 50000.00 | ? | |
China, truck stampings before the truck action: metals | China | 2025-10-31 | 8701.21.00.80 | steel:20 | 10000.00 | steel-derivatives:additional | |
China, tractors of the road: truck first | China | 2025-11-01 | 8701.21.00.80 | | 25000.00 | mhd-vehicles:additional | steel-derivatives |
China, screws of copper, content not given | China | 2025-11-01 | 7415.33.05 | | null | ? | | copper condition:certified-vehicle-part
China, screws of copper certified as vehicle parts | China | 2025-11-01 | 7415.33.05 | condition:certified-vehicle-part | 25000.00 | auto-parts:additional | copper-derivatives |
China, screws of steel cannot be certified | China | 2025-11-01 | 7318.15.20 | steel:100 | 50000.00 | steel-derivatives:additional | | !condition:certified-vehicle-part
China, an unlisted number: nobody claims a duty for it | China | 2025-11-01 | 8517.13.00 | | 0.00 | | | !condition
China, 8517 certified | China | 2025-11-01 | 8517.13.00 | condition:certified-vehicle-part | 25000.00 | auto-parts:additional | |
China, 8517 the day before | China | 2025-10-31 | 8517.13.00 | | 0.00 | | | !condition:certified-vehicle-part
`;
