// scope: UPA3004
using OpenAI.Responses;

namespace Clinic.Intake;

public class IntakeTools(ResponsesClient client)
{
    public async Task<string> StartAsync(string text)
    {
        var options = new CreateResponseOptions("gpt-5", [ResponseItem.CreateUserMessageItem(text)]);
        options.Tools.Add(ResponseTool.CreateFunctionTool(
            "book_appointment",
            BinaryData.FromObjectAsJson(new
            {
                type = "object",
                properties = new
                {
                    firstName = new { type = "string" },
                    healthInsuranceName = new { type = "string" },
                    privatelyInsured = new { type = "boolean" },
                    roomNumber = new { type = "string" },
                },
            }),
            strictModeEnabled: true));
        ResponseResult r = await client.CreateResponseAsync(options);
        return r.GetOutputText();
    }
}
