// scope: UPA3004
using OpenAI.Responses;

namespace Clinic.Intake;

public class IntakeTools(ResponsesClient client)
{
    public async Task<string> StartAsync(string text)
    {
        var options = new CreateResponseOptions("gpt-5", [ResponseItem.CreateUserMessageItem(text)]);
        options.Tools.Add(ResponseTool.CreateFunctionTool(
            "open_file",
            BinaryData.FromObjectAsJson(new
            {
                type = "object",
                properties = new
                {
                    firstName = new { type = "string" },
                    healthInsuranceNumber = new { type = "string" }, // expect-near: UPA3004
                },
            }),
            strictModeEnabled: true));
        ResponseResult r = await client.CreateResponseAsync(options);
        return r.GetOutputText();
    }
}
