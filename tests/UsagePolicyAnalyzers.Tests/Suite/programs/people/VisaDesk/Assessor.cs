using OpenAI.Chat;

namespace Consulate;

public interface IAssessor { Task<bool> IsCredibleAsync(string statement); }

public interface IVisaRepository { Task UpdateAsync(VisaApplication application); }

public class ModelAssessor(ChatClient chat) : IAssessor
{
    public async Task<bool> IsCredibleAsync(string statement)
    {
        ChatCompletion c = await chat.CompleteChatAsync("Is the traveller's statement credible? true or false.\n" + statement);
        return bool.TryParse(c.Content[0].Text, out var credible) && credible;
    }
}
