"""Starts MiniStack, with stubs for the resources of Feedmill's stack that MiniStack does not have.

`docs/deployment-proof.md` lists what the emulator cannot show because of these stubs. Run this file with a Python that
has `ministack` installed. MiniStack listens on port 4566.
"""

import hashlib
import os
import sys

from hypercorn.utils import suppress_body
from ministack.app import main
from ministack.services import lambda_svc
from ministack.services.cloudformation import _stacks, handlers, provisioners, stacks

# An older hypercorn announces a body with each 412 and does not send it, so a client would wait until its timeout.
if suppress_body("GET", 412):
    sys.exit("hypercorn is older than MiniStack asks for: it sends 412 with a length and without a body")

# Resource types that are accepted without effect, each with the attributes that the template reads
# in addition to the id.
STUBBED = {
    "AWS::CloudFront::CachePolicy": ["Id"],
    "AWS::CloudFront::Function": ["FunctionARN", "FunctionMetadata.FunctionARN"],
    "AWS::CloudFront::OriginAccessControl": ["Id"],
    "AWS::CloudFront::ResponseHeadersPolicy": ["Id"],
    "AWS::Lambda::EventInvokeConfig": [],
    "AWS::Logs::MetricFilter": [],
    # The function of this resource uses the SDK of Lambda's runtime, which MiniStack does not have.
    "Custom::S3AutoDeleteObjects": [],
}


def stub(resource_type, attributes):
    def create(logical_id, props, stack_name):
        name = f"{stack_name}-{logical_id}"
        arn = f"arn:aws:cloudfront::000000000000:function/{name}"
        return name, {key: arn if key.endswith("ARN") else name for key in attributes}

    return {
        "create": create,
        "update": lambda physical_id, old, new, stack_name: (physical_id, {}),
        "delete": lambda physical_id, props: None,
    }


for resource_type, attributes in STUBBED.items():
    provisioners._RESOURCE_HANDLERS.setdefault(resource_type, stub(resource_type, attributes))


def replace(resource_type, make):
    handler = provisioners._RESOURCE_HANDLERS[resource_type]
    handler["create"] = make(handler["create"])


def create_alarm(create):
    def create_or_fail(logical_id, props, stack_name):
        # Makes a deploy fail on purpose after the table, the bucket and the functions are created.
        if os.path.exists(os.environ["FEEDMILL_FAIL_FILE"]):
            raise ValueError("this alarm fails on purpose")
        # MiniStack refuses alarms on expressions.
        return stub("", [])["create"](logical_id, props, stack_name) if props.get("Metrics") else create(
            logical_id, props, stack_name
        )

    return create_or_fail


def create_distribution(create):
    def create_with_address(logical_id, props, stack_name):
        physical_id, attributes = create(logical_id, props, stack_name)
        return physical_id, {**attributes, "DomainName": os.environ["FEEDMILL_EDGE_HOST"]}

    return create_with_address


replace("AWS::CloudWatch::Alarm", create_alarm)
replace("AWS::CloudFront::Distribution", create_distribution)


delete_stack = handlers._ACTION_HANDLERS["DeleteStack"]


def stack_of(params):
    """The stack that a call names, by its name or its id."""
    name = handlers._p(params, "StackName")
    return next((stack for stack in _stacks.values() if name in (stack["StackName"], stack["StackId"])), None)


def delete_stack_if_allowed(params):
    """MiniStack has no termination protection. It also ignores a stack that is named by its id, and the CDK names stacks by
    their ids. The status is set before the deletion begins, because the CDK reads the status immediately."""
    stack = stack_of(params)
    if stack is None:
        return delete_stack(params)
    if stack.get("IsProtected"):
        return handlers._error("ValidationError", "Stack cannot be deleted while TerminationProtection is enabled")
    stack["StackStatus"] = "DELETE_IN_PROGRESS"
    return delete_stack({**params, "StackName": [stack["StackName"]]})


def update_termination_protection(params):
    stack = stack_of(params)
    stack["IsProtected"] = handlers._p(params, "EnableTerminationProtection") == "true"
    result = f"<UpdateTerminationProtectionResult><StackId>{stack['StackId']}</StackId></UpdateTerminationProtectionResult>"
    return handlers._xml(200, "UpdateTerminationProtectionResponse", result)


physical_name = provisioners._physical_name


def physical_name_of_stack(stack_name, logical_id, **limits):
    """If a stack is created again, MiniStack uses the names of the deleted stack; on AWS the names end with a new random part."""
    name = physical_name(stack_name, logical_id, **limits)
    base, separator, suffix = name.rpartition("-")
    stack_id = (_stacks.get(stack_name) or {}).get("StackId", "")
    own = hashlib.sha256(f"{stack_id} {logical_id}".encode()).hexdigest()[: len(suffix)]
    return base + separator + (own if limits.get("lowercase") else own.upper())


provisioners._physical_name = physical_name_of_stack
delete_resource = stacks._delete_resource


def delete_resource_unless_retained(resource_type, physical_id, props, stack_name=None, logical_id=None):
    """MiniStack ignores deletion policies. RetainExceptOnCreate keeps nothing in the rollback of a first deploy."""
    stack = _stacks.get(stack_name) or {}
    policy = stack.get("_template", {}).get("Resources", {}).get(logical_id, {}).get("DeletionPolicy", "Delete")
    if stack.get("StackStatus") == "DELETE_IN_PROGRESS" and policy.startswith("Retain"):
        return None
    return delete_resource(resource_type, physical_id, props, stack_name, logical_id)


stacks._delete_resource = delete_resource_unless_retained
update_config = lambda_svc._update_config


def update_config_of_new_instances(name, data):
    """AWS replaces all instances after any change of the settings. MiniStack replaces them only after some changes."""
    answer = update_config(name, data)
    lambda_svc.invalidate_worker(name)
    return answer


lambda_svc._update_config = update_config_of_new_instances
handlers._ACTION_HANDLERS["DeleteStack"] = delete_stack_if_allowed
handlers._ACTION_HANDLERS["UpdateTerminationProtection"] = update_termination_protection

if __name__ == "__main__":
    main()
