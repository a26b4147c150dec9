// scope: UPA2004
using System.Data.Common;
using Microsoft.Extensions.AI;

namespace Region.Childcare.Places;

public enum Answer { Yes, No }

public sealed record PlaceProposal(Guid Id, string Child, string Kindergarten, string Reason);

public interface IHumanReview
{
    Task<Answer> ReviewAsync(PlaceProposal proposal, CancellationToken ct);
}

public sealed class CaseworkerReview : IHumanReview
{
    private readonly DbDataSource _db;
    private readonly TimeSpan _interval = TimeSpan.FromMinutes(1);
    private readonly TimeSpan _limit = TimeSpan.FromDays(3);

    public CaseworkerReview(DbDataSource db)
    {
        _db = db;
    }

    public async Task<Answer> ReviewAsync(PlaceProposal proposal, CancellationToken ct)
    {
        await using (var insert = _db.CreateCommand("insert into review_task (id, child, kindergarten, reason, created) values (@id, @child, @kg, @reason, now())"))
        {
            Add(insert, "id", proposal.Id);
            Add(insert, "child", proposal.Child);
            Add(insert, "kg", proposal.Kindergarten);
            Add(insert, "reason", proposal.Reason);
            await insert.ExecuteNonQueryAsync(ct);
        }

        var end = DateTimeOffset.UtcNow + _limit;
        while (DateTimeOffset.UtcNow < end)
        {
            await using var query = _db.CreateCommand("select answer from review_task where id = @id and answered_by is not null");
            Add(query, "id", proposal.Id);
            switch (await query.ExecuteScalarAsync(ct) as string)
            {
                case "yes": return Answer.Yes;
                case "no": return Answer.No;
            }
            await Task.Delay(_interval, ct);
        }
        return Answer.No;
    }

    private static void Add(DbCommand command, string name, object value)
    {
        var p = command.CreateParameter();
        p.ParameterName = name;
        p.Value = value;
        command.Parameters.Add(p);
    }
}

public sealed class PlaceRun(IChatClient client, IHumanReview review)
{
    public async Task<bool> RunAsync(Guid id, string child, string wishes, CancellationToken ct)
    {
        var response = await client.GetResponseAsync("Which kindergarten fits the wishes best? Name and one sentence.\n" + wishes, cancellationToken: ct);
        return await review.ReviewAsync(new PlaceProposal(id, child, response.Text, wishes), ct) == Answer.Yes;
    }
}
