using OpenAI.Responses;

namespace Utility.Notes;

internal sealed class OpenAiTextModel(ResponsesClient client) : ITextModel
{
    public async Task<string> AskAsync(string instructions, string input, CancellationToken ct = default)
    {
        var options = new CreateResponseOptions("gpt-5", [ResponseItem.CreateUserMessageItem(input)]) { Instructions = instructions };
        ResponseResult result = await client.CreateResponseAsync(options, ct);
        return result.GetOutputText();
    }
}
