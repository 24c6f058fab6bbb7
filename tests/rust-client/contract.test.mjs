// The requests of the contract, made by the Rust client in Node.

import { testRequests } from "../contract/requests.mjs";
import { driver } from "./driver.mjs";

testRequests(driver);
