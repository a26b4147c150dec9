// scope: UPA2001
using OpenAI.Responses;

namespace Lifts.Certification;

public record SafetyController(string Serial, string Firmware, string FaultLog);

public interface ITypeApproval
{
    Task ApproveForServiceAsync(string serial, string signedBy);
    Task BlockAsync(string serial);
}

public class SafetyControllerRelease
{
    private readonly ResponsesClient _client;
    private readonly ITypeApproval _approval;

    public SafetyControllerRelease(ResponsesClient client, ITypeApproval approval)
    {
        _client = client;
        _approval = approval;
    }

    public async Task ReleaseAsync(SafetyController unit)
    {
        var input = $"""
            Safety component of a passenger lift: emergency brake controller {unit.Serial}, firmware {unit.Firmware}.
            Read the fault log. Is the component safe to go into service? First word YES or NO.
            {unit.FaultLog}
            """;
        ResponseResult result = await _client.CreateResponseAsync("gpt-5", input);
        var safe = result.GetOutputText().StartsWith("YES", StringComparison.OrdinalIgnoreCase);
        if (!safe)
        {
            await _approval.BlockAsync(unit.Serial); // expect-near: UPA2001
            return;
        }
        await _approval.ApproveForServiceAsync(unit.Serial, "release-bot");
    }
}
