// scope: UPA2005
using System.Text.Json;
using OpenAI.Responses;

namespace College;

public sealed record StudentFile(string Essay, double Average, string? Disability, string? SexualOrientation);

public class AdmissionScore(ResponsesClient client)
{
    public async Task<double> ScoreAsync(StudentFile file)
    {
        var options = new CreateResponseOptions("gpt-5", [ResponseItem.CreateUserMessageItem(JsonSerializer.Serialize(file))]) // expect-near: UPA2005
        {
            Instructions = "Score the college applicant for admission from 0 to 10. Only the number.",
        };
        ResponseResult r = await client.CreateResponseAsync(options);
        return double.Parse(r.GetOutputText());
    }
}
