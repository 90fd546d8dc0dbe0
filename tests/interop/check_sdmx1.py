# SPDX-License-Identifier: Apache-2.0
"""What sdmx1 asks for one dataflow, its structure and its data, against the hub at GATEWAY_ROOT."""
import os
import unittest

import sdmx

ROOT = os.environ["GATEWAY_ROOT"]
KYRGYZSTAN_TO_BELARUS = {"2010": 107.0, "2011": 93.0, "2012": 80.0, "2013": 68.0, "2014": 96.0, "2015": 70.0, "2016": 40.0,
                         "2017": 49.0, "2018": 65.0, "2019": 138.0}


def figures(message):
    series = sdmx.to_pandas(message.data[0])
    return {period: value for period, value in zip(series.index.get_level_values("TIME_PERIOD"), series.values)}


class Sdmx21(unittest.TestCase):
    """Its usual way: SDMX REST 1.5 and SDMX-ML 2.1."""

    @classmethod
    def setUpClass(cls):
        sdmx.add_source({"id": "EECA", "url": ROOT + "/rest/v1", "name": "hub",
                         "supports": {"availableconstraint": True, "preview": True}}, override=True)
        cls.client = sdmx.Client("EECA")

    def test_lists_dataflows(self):
        self.assertEqual(12, len(self.client.dataflow().dataflow))

    def test_knows_a_dataflow_and_all_that_goes_with_it(self):
        message = self.client.dataflow("DF_T03", params={"references": "all"})
        self.assertEqual("DSD_MIG", message.dataflow["DF_T03"].structure.id)
        self.assertEqual("Kyrgyzstan", str(message.codelist["CL_AREA_MIG"]["KG"].name))
        self.assertIn("CS_MIG", message.concept_scheme)

    def test_knows_the_data_structure(self):
        structure = self.client.datastructure("DSD_MIG", params={"references": "all"}).structure["DSD_MIG"]
        self.assertEqual(["FREQ", "REF_AREA", "MIG_MEASURE", "DURATION", "COUNTERPART_AREA", "CITIZENSHIP", "BIRTH_PLACE",
                          "SEX", "AGE", "UNIT_MEASURE", "TIME_PERIOD"],
                         [dimension.id for dimension in structure.dimensions.components])

    def test_reads_data_by_a_key(self):
        structure = self.client.datastructure("DSD_MIG", params={"references": "all"}).structure["DSD_MIG"]
        for key in ("A.BY.IMMI.NTD.KG._T._T._T._T.PS", {"REF_AREA": "BY", "COUNTERPART_AREA": "KG"}):
            with self.subTest(key=key):
                message = self.client.data("DF_T03", key=key, dsd=structure)
                self.assertEqual(KYRGYZSTAN_TO_BELARUS, figures(message))

    def test_reads_data_of_some_periods(self):
        structure = self.client.datastructure("DSD_MIG", params={"references": "all"}).structure["DSD_MIG"]
        message = self.client.data("DF_T03", key="A.BY.IMMI.NTD.KG+KZ._T._T._T._T.PS", dsd=structure,
                                   params={"startPeriod": "2018", "endPeriod": "2019"})
        self.assertEqual(4, len(sdmx.to_pandas(message.data[0])))

    def test_asks_for_series_without_data(self):
        structure = self.client.datastructure("DSD_MIG", params={"references": "all"}).structure["DSD_MIG"]
        message = self.client.data("DF_T03", dsd=structure, params={"detail": "serieskeysonly"})
        self.assertGreater(len(message.data[0].series), 12)

    def test_asks_what_is_available(self):
        message = self.client.availableconstraint("DF_T03")
        constraint = next(iter(message.constraint.values()))
        self.assertIn("KG", str(constraint.data_content_region[0]))

    def test_says_that_nothing_was_found(self):
        with self.assertRaises(Exception) as told:
            self.client.data("DF_T03", key="A.BY.IMMI.NTD.FR._T._T._T._T.PS")
        self.assertIn("404", str(told.exception))


if __name__ == "__main__":
    unittest.main()
