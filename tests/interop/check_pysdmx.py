# SPDX-License-Identifier: Apache-2.0
"""What pysdmx asks for one dataflow, its structure and its data, against the hub at GATEWAY_ROOT."""
import io
import os
import unittest

from pysdmx.api.fmr import RegistryClient
from pysdmx.api.qb.availability import AvailabilityQuery
from pysdmx.api.qb.data import DataContext, DataQuery
from pysdmx.api.qb.service import RestService
from pysdmx.api.qb.structure import StructureDetail, StructureQuery, StructureReference, StructureType
from pysdmx.api.qb.util import ApiVersion
from pysdmx.errors import NotFound
from pysdmx.io import get_datasets, read_sdmx
from pysdmx.io.format import AvailabilityFormat, DataFormat, StructureFormat

ROOT = os.environ["GATEWAY_ROOT"]
V1, V2 = ROOT + "/rest/v1", ROOT + "/rest/v2"
KYRGYZSTAN_TO_BELARUS = {"2010": 107, "2011": 93, "2012": 80, "2013": 68, "2014": 96, "2015": 70, "2016": 40, "2017": 49,
                         "2018": 65, "2019": 138}


def figures(dataset):
    """Period and value of every row."""
    return {str(row["TIME_PERIOD"]): int(row["OBS_VALUE"]) for _, row in dataset.data.iterrows()}


class Registry(unittest.TestCase):
    """RegistryClient: structures as SDMX-JSON 2.0."""

    def setUp(self):
        self.client = RegistryClient(V2)

    def test_lists_dataflows(self):
        flows = {flow.id: flow for flow in self.client.get_dataflows("EECA")}
        self.assertEqual({f"DF_T{number:02}" for number in range(1, 12)} | {"DF_NET"}, set(flows))
        self.assertEqual(len(flows), len(self.client.get_dataflows("*")))

    def test_knows_a_dataflow(self):
        details = self.client.get_dataflow_details("EECA", "DF_T03", "1.0")
        self.assertEqual("DF_T03", details.id)
        self.assertIn("REF_AREA", [component.id for component in details.components])

    def test_makes_the_schema_of_a_dataflow(self):
        schema = self.client.get_schema("dataflow", "EECA", "DF_T03", "1.0")
        self.assertEqual(["FREQ", "REF_AREA", "MIG_MEASURE", "DURATION", "COUNTERPART_AREA", "CITIZENSHIP", "BIRTH_PLACE",
                          "SEX", "AGE", "UNIT_MEASURE", "TIME_PERIOD"],
                         [component.id for component in schema.components.dimensions])
        measures = schema.components["MIG_MEASURE"].enumeration
        self.assertEqual(["IMMI"], [code.id for code in measures])

    def test_knows_data_structure_code_lists_and_concepts(self):
        structure, = self.client.get_data_structures("EECA", "DSD_MIG", "1.0")
        self.assertEqual("OBS_VALUE", structure.components.measures[0].id)
        areas = self.client.get_codes("EECA", "CL_AREA_MIG", "1.0")
        self.assertEqual("Kyrgyzstan", areas["KG"].name)
        self.assertIsNotNone(self.client.get_concepts("EECA", "CS_MIG", "1.0"))

    def test_knows_who_takes_part(self):
        self.assertIn("EECA", {agency.id for agency in self.client.get_agencies("SDMX")})
        self.assertIn("BY1", {provider.id for provider in self.client.get_providers("EECA")})

    def test_says_that_something_is_not_there(self):
        with self.assertRaises(NotFound):
            self.client.get_codes("EECA", "CL_NOTHING", "1.0")


class Rest(unittest.TestCase):
    """RestService on both versions of the interface, in every format that pysdmx reads and the hub writes."""

    QUERY = DataQuery(DataContext.DATAFLOW, "EECA", "DF_T03", "1.0", "A.BY.IMMI.NTD.KG._T._T._T._T.PS")

    def data(self, root, version, data_format):
        return RestService(root, version, data_format=data_format, timeout=30).data(self.QUERY)

    def structure(self, root, version):
        service = RestService(root, version, structure_format=StructureFormat.SDMX_ML_2_1, timeout=30)
        return service.structure(StructureQuery(StructureType.DATAFLOW, "EECA", "DF_T03", "1.0",
                                                detail=StructureDetail.FULL,
                                                references=StructureReference.DESCENDANTS))

    def test_reads_the_data_in_every_format(self):
        for root, version in ((V1, ApiVersion.V1_5_0), (V2, ApiVersion.V2_2_0)):
            structure = self.structure(root, version)
            for data_format in (DataFormat.SDMX_ML_2_1_STR, DataFormat.SDMX_ML_3_0, DataFormat.SDMX_CSV_2_0_0):
                with self.subTest(root=root, format=data_format):
                    message = self.data(root, version, data_format)
                    dataset, = get_datasets(io.BytesIO(message), io.BytesIO(structure))
                    self.assertEqual(KYRGYZSTAN_TO_BELARUS, figures(dataset))

    def test_reads_the_structure_in_every_format(self):
        for root, version in ((V1, ApiVersion.V1_5_0), (V2, ApiVersion.V2_2_0)):
            for structure_format in (StructureFormat.SDMX_ML_2_1, StructureFormat.SDMX_ML_3_0,
                                     StructureFormat.SDMX_JSON_2_0_0):
                with self.subTest(root=root, format=structure_format):
                    service = RestService(root, version, structure_format=structure_format, timeout=30)
                    text = service.structure(StructureQuery(StructureType.DATA_STRUCTURE, "EECA", "DSD_MIG", "1.0",
                                                            references=StructureReference.CHILDREN))
                    message = read_sdmx(io.BytesIO(text))
                    structure, = message.get_data_structure_definitions()
                    self.assertEqual(11, len(structure.components.dimensions))
                    self.assertIn("CL_AREA_MIG", {codelist.id for codelist in message.get_codelists()})

    def test_asks_what_is_available(self):
        service = RestService(V2, ApiVersion.V2_2_0, avail_format=AvailabilityFormat.SDMX_JSON_2_0_0, timeout=30)
        text = service.availability(AvailabilityQuery(agency_id="EECA", resource_id="DF_T03", version="1.0")).decode()
        self.assertIn('"KG"', text)
        self.assertNotIn('"FR"', text)


class Plain(unittest.TestCase):
    """read_sdmx and get_datasets of an address: any type will do, no redirect is followed."""

    def test_reads_an_address(self):
        data = f"{V1}/data/EECA,DF_T03,1.0/A.BY...KG"
        structure = f"{V1}/dataflow/EECA/DF_T03/1.0?references=descendants"
        dataset, = get_datasets(data, structure)
        self.assertEqual(KYRGYZSTAN_TO_BELARUS, figures(dataset))

    def test_reads_a_structure(self):
        message = read_sdmx(f"{V2}/structure/dataflow/EECA/DF_T03/1.0?references=descendants")
        self.assertEqual(["DF_T03"], [flow.id for flow in message.get_dataflows()])


if __name__ == "__main__":
    unittest.main()
