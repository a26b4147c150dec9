// scope: UPA2001
using OpenAI.Chat;

namespace Talent.Pipeline;

public enum Stage { Received, Interview, Rejected }

public class JobApplication
{
    public int Id { get; set; }
    public string Resume { get; set; } = "";
    public Stage Stage { get; set; }
}

public interface IApplicationStore
{
    Task SaveAsync(JobApplication application);
}

public class HiringPipeline(ChatClient chat, IApplicationStore store)
{
    public async Task ScreenAsync(JobApplication application)
    {
        ChatCompletion c = await chat.CompleteChatAsync(
            new SystemChatMessage("You screen resumes for a warehouse job. Answer YES or NO."),
            new UserChatMessage(application.Resume));
        application.Stage = c.Content[0].Text.Trim() == "YES" ? Stage.Interview : Stage.Rejected; // expect-near: UPA2001
        await store.SaveAsync(application);
    }
}
