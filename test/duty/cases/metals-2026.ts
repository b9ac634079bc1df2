/** The annexes of April and June 2026: full value, one metals duty, the 15 % weight rule, U.S. and UK metal. */
export const metals2026 = `
China, steel tubes, the last day on content | China | 2026-04-05 | 7306.30.10 | steel:90 | 45000.00 | steel:additional | |
China, steel tubes on the full value | China | 2026-04-06 | 7306.30.10 | steel:90 | 50000.00 | steel:additional | |
China, steel by product | China | 2026-04-06 | steel | | 50000.00 | steel:additional | |
China, copper tubes on the full value | China | 2026-04-06 | 7411.10.10 | | 50000.00 | copper:additional | |
United Kingdom, copper tubes have no UK rate | United Kingdom | 2026-04-06 | 7411.10.10 | | 50000.00 | copper:additional | |
United Kingdom, steel of UK metal | United Kingdom | 2026-04-06 | 7208.10.15 | | 25000.00 | steel:additional | | condition:uk-metal-95-not-met
United Kingdom, steel of other metal | United Kingdom | 2026-04-06 | 7208.10.15 | condition:uk-metal-95-not-met | 50000.00 | steel:additional | |
United Kingdom, Annex I-B goods of UK metal | United Kingdom | 2026-04-06 | 7321.11.30 | | 15000.00 | steel-derivatives:additional | |
United Kingdom, Annex I-B goods of other metal | United Kingdom | 2026-04-06 | 7321.11.30 | condition:uk-metal-95-not-met | 25000.00 | steel-derivatives:additional | |
China, steel screws in Annex I-A | China | 2026-04-06 | 7318.15.20 | | 50000.00 | steel-derivatives:additional | |
China, stoves in Annex I-B | China | 2026-04-06 | 7321.11.30 | | 25000.00 | steel-derivatives:additional | |
China, stoves of chapter 73: no weight rule | China | 2026-04-06 | 7321.11.30 | metal-weight:10 | 25000.00 | steel-derivatives:additional | | !metal-weight
China, a refrigerator: one metals duty for both lists | China | 2026-04-06 | 8418.10.00 | steel:40 aluminum:10 | 25000.00 | ? | | metal-weight
China, a refrigerator under 15 % metal | China | 2026-04-06 | 8418.10.00 | metal-weight:14.99 | 0.00 | ? | |
China, a refrigerator of exactly 15 % metal | China | 2026-04-06 | 8418.10.00 | metal-weight:15 | 25000.00 | ? | | !metal-weight
China, a good without metal | China | 2026-05-01 | 8418.10.00 | condition:no-listed-metal | 0.00 | ? | |
China, insulated conductors: one metals duty | China | 2026-04-06 | 8544.42.90 | copper:30 aluminum:10 | 25000.00 | ? | |
China, cable on two Annex I-A lists | China | 2026-04-06 | 7614.10.10 | | 50000.00 | ? | |
China, metal furniture left the lists | China | 2026-04-06 | 9403.20.00.40 | | 0.00 | | |
China, furniture of 9403.20.00.75 back in June | China | 2026-06-08 | 9403.20.00.75 | | 25000.00 | steel-derivatives:additional | |
China, furniture of 9403.20.00.75 in April | China | 2026-06-07 | 9403.20.00.75 | | 0.00 | | |
Japan, hoists in Annex III, normal duty not given | Japan | 2026-04-06 | 8428.32.00 | | null | ? | | mfn
Japan, hoists in Annex III, free of normal duty | Japan | 2026-04-06 | 8428.32.00 | mfn:0 | 15000.00 | steel-derivatives:ceiling | |
China, hoists in Annex III, normal duty of 4.2 % | China | 2026-04-06 | 8428.32.00 | mfn:4.2 | 10800.00 | steel-derivatives:ceiling | |
China, Annex III, normal duty equal to the ceiling | China | 2026-04-06 | 8428.32.00 | mfn:15 | 0.00 | steel-derivatives:ceiling | |
China, Annex III, normal duty above the ceiling | China | 2026-04-06 | 8428.32.00 | mfn:20 | 0.00 | steel-derivatives:ceiling | |
Russia, Annex III has no ceiling | Russia | 2026-04-06 | 8428.32.00 | | 25000.00 | steel-derivatives:additional | |
Belarus, Annex III has no ceiling | Belarus | 2026-06-08 | 8428.32.00 | | 25000.00 | steel-derivatives:additional | |
China, Annex III of U.S. metal, 95 % test | China | 2026-04-06 | 8428.32.00 | mfn:2 condition:us-metal-95 | 8000.00 | steel-derivatives:ceiling | |
China, Annex III of U.S. metal, 85 % test | China | 2026-06-08 | 8428.32.00 | mfn:2 condition:us-metal-85 | 8000.00 | steel-derivatives:ceiling | |
China, Annex I-B of U.S. metal, the day before the 85 % test | China | 2026-06-07 | 7321.11.30 | condition:us-metal-95 | 10000.00 | steel-derivatives:additional | | !condition:us-metal-85
China, Annex I-B of U.S. metal, 85 % test | China | 2026-06-08 | 7321.11.30 | condition:us-metal-85 | 10000.00 | steel-derivatives:additional | |
China, 95 % of U.S. metal is more than 85 % | China | 2026-07-01 | 7321.11.30 | condition:us-metal-95 | 10000.00 | steel-derivatives:additional | |
China, equipment parts that are also of U.S. metal | China | 2026-07-01 | 8412.21.00 | condition:equipment-parts,us-metal-85 mfn:2.5 | 7500.00 | steel-derivatives:ceiling | |
China, steel mill goods have no U.S. metal rate | China | 2026-06-08 | 7208.10.15 | | 50000.00 | steel:additional | | !condition:us-metal-85
China, Annex III ends | China | 2028-01-01 | 8428.32.00 | | 25000.00 | steel-derivatives:additional | | !mfn
China, Annex III, the last day | China | 2027-12-31 | 8428.32.00 | mfn:0 | 15000.00 | steel-derivatives:ceiling | |
United Kingdom, Annex III ends | United Kingdom | 2028-01-01 | 8428.32.00 | | 15000.00 | steel-derivatives:additional | |
Japan, forklifts in April | Japan | 2026-06-07 | 8427.10.40 | | 25000.00 | steel-derivatives:additional | |
Japan, forklifts in Annex I-C | Japan | 2026-06-08 | 8427.10.40 | mfn:0 | 15000.00 | steel-derivatives:ceiling | |
China, forklifts in Annex I-C | China | 2026-06-08 | 8427.10.40 | | 25000.00 | steel-derivatives:additional | |
Mexico, forklifts without USMCA | Mexico | 2026-06-08 | 8427.10.40 | | 25000.00 | steel-derivatives:additional | | usmca
Mexico, forklifts in the USMCA, a fifth U.S. content | Mexico | 2026-06-08 | 8427.10.40 | usmca:true us-content:20 | 20000.00 | steel-derivatives:additional | |
Mexico, forklifts, 40 % U.S. content | Mexico | 2026-06-08 | 8427.10.40 | usmca:true us-content:40 | 15000.00 | steel-derivatives:additional | |
Mexico, forklifts, U.S. content above 40 % pays | Mexico | 2026-06-08 | 8427.10.40 | usmca:true us-content:70 | 15000.00 | steel-derivatives:additional | |
Mexico, forklifts, U.S. content outside the USMCA | Mexico | 2026-06-08 | 8427.10.40 | us-content:40 | 25000.00 | steel-derivatives:additional | |
Japan, forklifts, the tier ends | Japan | 2028-01-01 | 8427.10.40 | | 25000.00 | steel-derivatives:additional | |
Canada, steel of an authorized quantity | Canada | 2026-04-23 | 7208.10.15 | condition:authorized-quantity-steel | 25000.00 | steel:additional | |
Canada, steel, the day before | Canada | 2026-04-22 | 7208.10.15 | | 50000.00 | steel:additional | | !condition:authorized-quantity-steel
Germany, motorcycle parts | Germany | 2026-04-06 | 8412.21.00 | condition:motorcycle-parts | 0.00 | ? | |
Germany, equipment parts | Germany | 2026-06-08 | 8412.21.00 | condition:equipment-parts mfn:2.5 | 12500.00 | steel-derivatives:ceiling | |
Germany, equipment parts of U.S. metal | Germany | 2026-06-08 | 8412.21.00 | condition:equipment-parts-us-metal mfn:2.5 | 7500.00 | steel-derivatives:ceiling | |
Germany, equipment parts, the day before | Germany | 2026-06-07 | 8412.21.00 | | 25000.00 | steel-derivatives:additional | | !condition:equipment-parts
China, litho plates, in June | China | 2026-06-08 | 3701.30.00 | | 25000.00 | aluminum-derivatives:additional | |
Russia, aluminum derivatives in Annex I-B | Russia | 2026-04-06 | 7615.10.20.15 | | 200000.00 | aluminum-derivatives:additional | |
India, aluminum of Russian metal in Annex I-A | India | 2026-04-06 | 7601.10.30 | condition:russian-metal | 200000.00 | aluminum:additional | |
Iceland, aluminum under an approved smelter plan | Iceland | 2026-07-20 | 7601.10.30 | condition:aluminum-onshoring-plan | 25000.00 | aluminum:additional | |
Taiwan, civil aircraft goods | Taiwan | 2026-05-01 | 7208.10.15 | condition:civil-aircraft | 0.00 | steel:exempt | |
China, springs on the car and the steel lists | China | 2026-04-06 | 7320.10.30 | | 25000.00 | auto-parts:additional | steel-derivatives | condition:not-vehicle-part
China, springs that are no vehicle parts | China | 2026-04-06 | 7320.10.30 | condition:not-vehicle-part,not-truck-part | 50000.00 | steel-derivatives:additional | |
China, truck shafts on the truck and steel lists | China | 2026-06-08 | 8483.10.10.10 | | 25000.00 | mhd-vehicle-parts:additional | steel-derivatives |
China, shafts of no truck | China | 2026-06-08 | 8483.10.10.10 | condition:not-truck-part | 25000.00 | steel-derivatives:additional | |
China, an unlisted telephone | China | 2026-06-08 | 8517.13.00 | | 0.00 | | |
China, steel derivatives by product: the annexes differ | China | 2026-06-08 | steel-derivatives | | null | ? | |
`;
