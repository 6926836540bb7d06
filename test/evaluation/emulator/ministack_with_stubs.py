"""Starts MiniStack with stubs for the resource types of Feedmill's stack that it does not have.

A stub accepts the resource and has no effect. `docs/operate.md` lists what is therefore not shown.
Run it with a Python that has `ministack` installed; it listens on 127.0.0.1:4566.
"""

from ministack.app import main
from ministack.services.cloudformation import provisioners

# Each type with the attributes that the template reads, beside the id.
STUBBED = {
    "AWS::CloudFront::CachePolicy": ["Id"],
    "AWS::CloudFront::Function": ["FunctionARN", "FunctionMetadata.FunctionARN"],
    "AWS::CloudFront::OriginAccessControl": ["Id"],
    "AWS::CloudFront::ResponseHeadersPolicy": ["Id"],
    "AWS::Logs::MetricFilter": [],
    # Its function uses the SDK of Lambda's runtime, which MiniStack does not have.
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

# MiniStack refuses alarms on expressions.
alarm = provisioners._RESOURCE_HANDLERS["AWS::CloudWatch::Alarm"]
create_alarm = alarm["create"]
alarm["create"] = lambda logical_id, props, stack_name: (
    stub("", [])["create"] if props.get("Metrics") else create_alarm
)(logical_id, props, stack_name)

if __name__ == "__main__":
    main()
