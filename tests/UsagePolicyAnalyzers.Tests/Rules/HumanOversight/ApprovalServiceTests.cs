using Verify = UsagePolicyAnalyzers.Testing.CSharpAnalyzerVerifier<UsagePolicyAnalyzers.Rules.HumanOversight.ReviewHookAnalyzer>;

namespace UsagePolicyAnalyzers.Tests.Rules.HumanOversight;

/// <summary>UPA2004 and services that keep pending approvals: who takes a person's decision in is no sham, who approves without an answer is.</summary>
public class ApprovalServiceTests
{
    private const string Service = """
        using System.Collections.Concurrent;
        using OpenAI.Chat;
        public enum ApprovalStatus { Pending, Approved, Rejected, Expired }
        public class ApprovalRequest { public string Id { get; } = ""; public ApprovalStatus Status { get; set; } public string? ReviewedBy { get; set; } }
        public class Refunds(ChatClient chat, HumanApprovalService approvals)
        {
            public async Task<string> RunAsync(string complaint)
            {
                ChatCompletion c = await chat.CompleteChatAsync("Propose an answer: " + complaint);
                return await approvals.RequestApprovalAsync(c.Content[0].Text) ? c.Content[0].Text : "";
            }
        }
        public class HumanApprovalService
        {
            private readonly ConcurrentDictionary<string, ApprovalRequest> _pending = new();
            private readonly ConcurrentDictionary<string, TaskCompletionSource<bool>> _waiting = new();
            MEMBER
            private Task<bool> AskReviewerAsync(string proposal) => _waiting.GetOrAdd(proposal, _ => new TaskCompletionSource<bool>()).Task;
        }
        """;

    private const string Ask = "public async Task<bool> RequestApprovalAsync(string proposal) => await AskReviewerAsync(proposal);\n";

    [Theory]
    [InlineData("""
        public bool Resolve(string id, bool approved, string? reviewer)
        {
            if (!_pending.TryGetValue(id, out var request))
                return false;
            if (request.Status != ApprovalStatus.Pending)
                return false;
            request.Status = approved ? ApprovalStatus.Approved : ApprovalStatus.Rejected;
            request.ReviewedBy = reviewer;
            if (_waiting.TryRemove(id, out var source))
                source.TrySetResult(approved);
            return true;
        }
        """)]
    [InlineData("""
        public bool Approve(string id)
        {
            if (!_waiting.TryRemove(id, out var source))
                return false;
            source.SetResult(true);
            return true;
        }
        """)]
    [InlineData("""
        public bool Approve(string id, string officer)
        {
            var request = _pending[id];
            request.Status = ApprovalStatus.Approved;
            request.ReviewedBy = officer;
            return true;
        }
        """)]
    [InlineData("""
        public Task<bool> SubmitDecisionAsync(string id, ApprovalStatus decision)
        {
            _pending[id].Status = decision;
            return Task.FromResult(true);
        }
        """)]
    public Task Who_takes_a_decision_in_is_silent(string member) => Verify.VerifyAnalyzerAsync(Service.Replace("MEMBER", Ask + member, StringComparison.Ordinal));

    [Theory]
    [InlineData("""
        public async Task<bool> RequestApprovalAsync(string proposal)
        {
            try { return await AskReviewerAsync(proposal).WaitAsync(TimeSpan.FromMinutes(5)); }
            catch (TimeoutException) { return false; }
        }
        """)]
    [InlineData("""
        public async Task<bool> RequestApprovalAsync(string proposal)
        {
            var answer = AskReviewerAsync(proposal);
            if (await Task.WhenAny(answer, Task.Delay(5000)) != answer)
                return false;
            return await answer;
        }
        """)]
    [InlineData("""
        public async Task<bool> RequestApprovalAsync(string proposal)
        {
            if (string.IsNullOrEmpty(proposal))
                return false;
            var source = new TaskCompletionSource<bool>();
            _waiting[proposal] = source;
            using var stop = new CancellationTokenSource(5000);
            stop.Token.Register(() => source.TrySetResult(false));
            return await source.Task;
        }
        """)]
    [InlineData("""
        public async Task<bool> RequestApprovalAsync(string proposal)
        {
            await AskReviewerAsync(proposal);
            if (_pending[proposal].Status == ApprovalStatus.Approved)
                return true;
            return false;
        }
        """)]
    public Task Who_refuses_unanswered_is_silent(string member) => Verify.VerifyAnalyzerAsync(Service.Replace("MEMBER", member, StringComparison.Ordinal));

    [Theory]
    [InlineData("""
        public async Task<bool> [|RequestApprovalAsync|](string proposal)
        {
            try { return await AskReviewerAsync(proposal).WaitAsync(TimeSpan.FromMinutes(5)); }
            catch (TimeoutException) { return true; }
        }
        """)]
    [InlineData("""
        public async Task<bool> [|RequestApprovalAsync|](string proposal)
        {
            bool approved;
            try { approved = await AskReviewerAsync(proposal); }
            catch { approved = true; }
            return approved;
        }
        """)]
    [InlineData("""
        public async Task<bool> [|RequestApprovalAsync|](string proposal)
        {
            var answer = AskReviewerAsync(proposal);
            if (await Task.WhenAny(answer, Task.Delay(5000)) != answer)
                return true;
            return await answer;
        }
        """)]
    [InlineData("""
        public async Task<bool> [|RequestApprovalAsync|](string proposal)
        {
            var source = new TaskCompletionSource<bool>();
            _waiting[proposal] = source;
            using var stop = new CancellationTokenSource(5000);
            stop.Token.Register(() => source.TrySetResult(true));
            return await source.Task;
        }
        """)]
    [InlineData("""
        public async Task<bool> [|RequestApprovalAsync|](string proposal)
        {
            var answer = await AskReviewerAsync(proposal);
            Console.WriteLine(answer);
            return true;
        }
        """)]
    [InlineData("""
        public Task<bool> [|RequestApprovalAsync|](string proposal)
        {
            var source = new TaskCompletionSource<bool>();
            source.SetResult(true);
            return source.Task;
        }
        """)]
    [InlineData("""
        public Task<bool> [|RequestApprovalAsync|](string proposal) => Task.FromResult(proposal is not null);
        """)]
    public Task Who_approves_without_an_answer_is_reported(string member) => Verify.VerifyAnalyzerAsync(Service.Replace("MEMBER", member, StringComparison.Ordinal));
}
