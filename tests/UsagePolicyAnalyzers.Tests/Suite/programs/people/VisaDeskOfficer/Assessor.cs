using OpenAI.Chat;

namespace Consulate;

public interface IAssessor { Task<string> RemarksAsync(string statement); }

public interface IVisaRepository { Task UpdateAsync(VisaApplication application); }

public class ModelAssessor(ChatClient chat) : IAssessor
{
    public async Task<string> RemarksAsync(string statement)
    {
        ChatCompletion c = await chat.CompleteChatAsync("List the places and dates in the traveller's statement for the officer.\n" + statement);
        return c.Content[0].Text;
    }
}
