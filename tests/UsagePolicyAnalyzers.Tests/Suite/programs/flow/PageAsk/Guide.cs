using OpenAI.Responses;

namespace Museum;

public interface IGuide { Task<string> TellAsync(string question); }

public class Guide(ResponsesClient client) : IGuide
{
    public async Task<string> TellAsync(string question)
    {
        var options = new CreateResponseOptions("gpt-5", [ResponseItem.CreateUserMessageItem(question)]) { Instructions = "You answer questions about the museum." };
        ResponseResult r = await client.CreateResponseAsync(options);
        return r.GetOutputText();
    }
}
